/**
 * Opens the block editor of a clinic's WordPress, on a new post or an old one.
 *
 * @param {ReturnType<typeof import('./clinic.mjs').clinic>} here the clinic
 * @param {string} user who opens it
 * @param {number} [id] the post
 */
export async function openBlockEditor(here, user, id) {
  const address = id ? `/wp-admin/post.php?post=${id}&action=edit` : '/wp-admin/post-new.php';
  const page = await here.open(address, {user});
  await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId());
  // The tour for newcomers lies over everything.
  await page.evaluate(() =>
    window.wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false),
  );
  return page;
}
