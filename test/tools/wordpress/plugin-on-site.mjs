/** The plugin on a site that site.mjs has started: put in from its zip, and used by somebody who has logged in. */
import {path} from '../project.mjs';

export const zip = path('dist', 'wordpress', 'treatment-elements.zip');
export const plugin = 'treatment-elements/treatment-elements.php';

/** PHP that installs the zip as WordPress's own page for it does. Returns true, or what went wrong. */
export const installZip = `
  foreach (array('file', 'misc', 'plugin', 'class-wp-upgrader') as $name) {
    require_once ABSPATH . "wp-admin/includes/$name.php";
  }
  $skin     = new Automatic_Upgrader_Skin();
  $upgrader = new Plugin_Upgrader($skin);
  $done     = $upgrader->install('${zip}', array('overwrite_package' => true));
  return true === $done ? true : $skin->get_upgrade_messages();
`;

/** Each user's password is their name. */
export async function logIn(page, address, user) {
  await page.goto(`${address}/wp-login.php`);
  // Not typed: the page moves the focus, and empties the field, a moment after it has loaded.
  await page.$eval(
    '#loginform',
    (form, name) => {
      form.elements.log.value = name;
      form.elements.pwd.value = name;
    },
    user,
  );
  await Promise.all([page.waitForNavigation(), page.$eval('#loginform', (form) => form.submit())]);
  if (!page.url().includes('/wp-admin/')) throw new Error(`${user} could not log in.`);
}
