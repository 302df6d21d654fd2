/**
 * A real WordPress in a folder: Debian's packages, PHP's own server, and SQLite in place of a database server. Nothing of it
 * is installed on the machine, and one process is all that runs.
 */
import {execFileSync, spawn} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {unzipSync} from 'fflate';
import {path} from '../project.mjs';
import {openSuite} from './debian.mjs';
import {unpackPhp} from './php.mjs';

/** The package on npm that carries WordPress's driver for SQLite; only that file of it is used. */
const sqliteCarrier = '@wp-playground/cli@3.1.56';

const own = (name) => fileURLToPath(new URL(`site/${name}`, import.meta.url));
const cache = path('node_modules', '.cache', 'wordpress');

/**
 * Which WordPress, on which PHP, and the theme of blocks that it starts with. The first is the one that has to pass before
 * anything lands.
 */
export const lanes = {
  gating: {wordpress: 'trixie', php: 'trixie', theme: 'twentytwentyfive'},
  oldest: {wordpress: 'bookworm', php: 'bullseye', theme: 'twentytwentythree'},
  newest: {wordpress: 'sid', php: 'sid', theme: 'twentytwentyfive'},
};

/** The lane that is tested: the runner sets it. */
export const testedLane = process.env.WORDPRESS_LANE ?? 'gating';

/** Themes that no suite of today has any more: their root is 22, 10 and 16 pixels. */
const olderThemes = ['twentynineteen', 'twentytwenty', 'twentytwentyone'];

/** Builds the site of a lane, where it is not there yet. Its PHP command and folders are written down beside it. */
export async function buildSite(lane) {
  const folder = join(cache, lane);
  if (existsSync(join(folder, 'site.json'))) return;
  rmSync(folder, {recursive: true, force: true});
  const {wordpress, php: phpSuite} = lanes[lane];
  const names = [...new Set([wordpress, phpSuite, 'bullseye'])];
  const opened = await Promise.all(
    names.map(async (name) => [name, await openSuite(name, join(folder, name))]),
  );
  const suites = Object.fromEntries(opened);

  const unpacked = join(folder, 'unpacked');
  const php = await unpackPhp(suites[phpSuite], suites[wordpress], join(folder, 'php'));
  await unpackWordPress(suites[wordpress], unpacked);
  await unpackOlderThemes(suites.bullseye, unpacked);

  const root = join(folder, 'site');
  // Debian's tree is full of links to other packages' files.
  cpSync(join(unpacked, 'usr/share/wordpress'), root, {
    recursive: true,
    dereference: true,
    filter: (file) => existsSync(file) && !file.endsWith('.htaccess'),
  });
  for (const name of ['plugins', 'mu-plugins', 'uploads']) {
    mkdirSync(join(root, 'wp-content', name), {recursive: true});
  }
  cpSync(own('wp-config.php'), join(root, 'wp-config.php'));
  addSqlite(root, folder);
  const env = {...process.env, WP_ROOT: root};
  const said = execFileSync(php[0], [...php.slice(1), own('install.php')], {env, encoding: 'utf8'});
  // WordPress ends without an error code when it cannot go on.
  if (said !== 'installed') throw new Error(`WordPress could not be installed: ${said.slice(0, 2000)}`);
  cpSync(join(root, 'wp-content'), join(folder, 'as-installed'), {recursive: true});
  writeFileSync(join(folder, 'site.json'), JSON.stringify({php, root}));
}

/** WordPress, the packages that its links point into, and the themes of its suite. */
async function unpackWordPress(suite, target) {
  const needed = await suite.dependencies('wordpress');
  const linked = needed.filter((name) => /^(libjs-.*|php-getid3|libphp-phpmailer)$/.test(name));
  const themes = await suite.named('wordpress-theme-');
  await suite.unpack(['wordpress', ...linked, ...themes], target);
}

async function unpackOlderThemes(suite, target) {
  const older = join(target, 'older');
  await suite.unpack(
    olderThemes.map((name) => `wordpress-theme-${name}`),
    older,
  );
  for (const name of olderThemes) {
    const inner = `usr/share/wordpress/wp-content/themes/${name}`;
    if (!existsSync(join(target, inner))) renameSync(join(older, inner), join(target, inner));
  }
}

function addSqlite(root, folder) {
  const plugin = join(root, 'wp-content/plugins/sqlite-database-integration');
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, sqliteCarrier]);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  const zip = 'package/sqlite-database-integration.zip';
  execFileSync('tar', ['-xzf', join(folder, tarball), '-C', folder, zip]);
  for (const [name, content] of Object.entries(unzipSync(readFileSync(join(folder, zip))))) {
    const file = join(plugin, name.replace(/^[^/]*/, ''));
    if (name.endsWith('/')) mkdirSync(file, {recursive: true});
    else {
      mkdirSync(join(file, '..'), {recursive: true});
      writeFileSync(file, content);
    }
  }
  cpSync(join(plugin, 'db.copy'), join(root, 'wp-content/db.php'));

  // Before WordPress 6.2 the driver has a property to itself that it then cannot reach.
  const database = readFileSync(join(root, 'wp-includes/class-wpdb.php'), 'utf8');
  if (database.includes('allow_unsafe_unquoted_parameters')) return;
  const driver = join(plugin, 'wp-includes/sqlite/class-wp-sqlite-db.php');
  const code = readFileSync(driver, 'utf8');
  writeFileSync(driver, code.replace('private $allow_unsafe', 'public $allow_unsafe'));
}

const siteOf = (lane) => JSON.parse(readFileSync(join(cache, lane, 'site.json'), 'utf8'));

/** The command that starts the PHP of a lane. */
export const phpOf = (lane) => siteOf(lane).php;

/**
 * Starts the site of a lane as it was right after its installation.
 *
 * @param {string} [lane] default: the one that is tested
 */
export async function startSite(lane = testedLane) {
  const {php, root} = siteOf(lane);
  const content = join(root, 'wp-content');
  rmSync(content, {recursive: true});
  cpSync(join(cache, lane, 'as-installed'), content, {recursive: true});

  const port = await freePort();
  const host = `127.0.0.1:${port}`;
  const [program, ...options] = php;
  const server = spawn(program, [...options, '-S', host, '-t', root, own('router.php')], {stdio: 'ignore'});
  const address = `http://${host}`;
  await untilItAnswers(`${address}/wp-includes/js/jquery/jquery.min.js`);

  return {
    address,
    /** A path inside wp-content/. */
    path: (...parts) => join(content, ...parts),

    /** What a piece of PHP returns, run inside WordPress by a user; by nobody unless one is named. */
    run(code, {user = ''} = {}) {
      const env = {...process.env, WP_ROOT: root, WP_ADDRESS: host, WP_USER: user};
      const output = execFileSync(program, [...options, own('evaluate.php')], {
        env,
        input: code,
        encoding: 'utf8',
      });
      return JSON.parse(output);
    },

    /** What PHP and WordPress complained of, line by line. */
    complaints() {
      const log = join(content, 'debug.log');
      return existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : [];
    },

    async stop() {
      server.kill();
      await new Promise((resolve) => server.once('exit', resolve));
    },
  };
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const {port} = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function untilItAnswers(address) {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error(`No answer from ${address}.`);
}
