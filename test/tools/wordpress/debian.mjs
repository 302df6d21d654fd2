/**
 * Packages of any Debian suite, unpacked into a folder: WordPress as Debian ships it, and PHP. Nothing is installed, and the
 * machine's own package lists stay as they are.
 */
import {execFile} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';

const execute = promisify(execFile);

/** The one line that says what is needed, where it is not there; else undefined. */
export function whatDebianLacks() {
  if (existsSync('/usr/bin/apt-get') && existsSync('/usr/bin/dpkg') && keyring()) return;
  return 'WordPress and PHP come from Debian’s packages: run this on Debian, or in a container of it.';
}

/** Debian's own keys: those of one release sign for the ones before and after it. */
function keyring() {
  const folder = '/usr/share/keyrings';
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const name = names.find((file) => /^debian-archive-keyring\.(gpg|pgp)$/.test(file));
  return name && join(folder, name);
}

/**
 * Opens a suite, such as "trixie". Its package lists and downloads are kept in `folder`.
 *
 * @param {string} name
 * @param {string} folder
 */
export async function openSuite(name, folder) {
  for (const inner of ['lists/partial', 'cache/archives/partial']) {
    mkdirSync(join(folder, inner), {recursive: true});
  }
  const {stdout} = await execute('apt-get', ['indextargets', '--format', '$(SITE)']);
  const mirror = stdout.split('\n').find((site) => /^https?:/.test(site) && !site.includes('security'));
  if (!mirror) throw new Error('This machine’s apt has no mirror of Debian.');

  const file = (inner) => join(folder, inner);
  writeFileSync(file('sources.list'), `deb [signed-by=${keyring()}] ${mirror} ${name} main\n`);
  // No package counts as installed, so that all that a program needs is brought along.
  writeFileSync(file('status'), '');
  writeFileSync(
    file('apt.conf'),
    [
      `Dir::Etc::sourcelist "${file('sources.list')}";`,
      'Dir::Etc::sourceparts "-";',
      `Dir::State::lists "${file('lists')}";`,
      `Dir::State::status "${file('status')}";`,
      `Dir::Cache "${file('cache')}";`,
      'APT::Sandbox::User "";',
      'Debug::NoLocking "1";',
    ].join('\n'),
  );
  const env = {...process.env, APT_CONFIG: file('apt.conf')};
  const apt = async (program, args, cwd = folder) => {
    const result = await execute(program, args, {env, cwd, maxBuffer: 1e8});
    return result.stdout;
  };
  await apt('apt-get', ['update', '-qq']);

  return {
    /** The names of the packages that begin so. */
    async named(start) {
      const found = await apt('apt-cache', ['search', '--names-only', `^${start}`]);
      return found.split('\n').flatMap((line) => line.split(' ')[0] || []);
    },

    /** The names of what a package depends on. */
    async dependencies(packageName) {
      const found = await apt('apt-cache', ['depends', '--important', packageName]);
      return [...found.matchAll(/Depends: ([\w.+-]+)$/gm)].map(([, one]) => one);
    },

    /** Unpacks these packages, and nothing else. */
    async unpack(packageNames, target) {
      const download = mkdtempSync(file('download-'));
      await apt('apt-get', ['download', '-qq', ...packageNames], download);
      await unpackAll(download, target);
    },

    /** Unpacks these packages and all that they need to run, down to the C library. */
    async unpackWhole(packageNames, target) {
      const options = ['-qq', '--yes', '--download-only', '--no-install-recommends'];
      await apt('apt-get', ['install', ...options, ...packageNames]);
      await unpackAll(file('cache/archives'), target);
    },
  };
}

async function unpackAll(folder, target) {
  mkdirSync(target, {recursive: true});
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.deb'))) {
    await execute('dpkg-deb', ['--extract', join(folder, name), target]);
  }
}
