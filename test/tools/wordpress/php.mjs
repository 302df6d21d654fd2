import {existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** What WordPress and its SQLite driver need; each is built in, or a file beside the others. */
const extensions = [
  'pdo',
  'pdo_sqlite',
  'sqlite3',
  'mbstring',
  'json',
  'ctype',
  'tokenizer',
  'dom',
  'xml',
  'simplexml',
  'xmlreader',
  'xmlwriter',
  'fileinfo',
  'iconv',
  'posix',
];

/**
 * The PHP of a Debian suite, unpacked into `folder` with its own C library, so that it runs on any other Debian.
 *
 * @param suite where PHP is from
 * @param base where its SQLite and its C library are from: the driver wants a newer SQLite than the oldest suite has
 * @param {string} folder
 * @returns {Promise<string[]>} the command: a program and its first arguments
 */
export async function unpackPhp(suite, base, folder) {
  const [cli] = (await suite.named('php[78].[0-9]-cli$')).sort().reverse();
  const version = cli.replace('-cli', '');
  await suite.unpackWhole(
    [cli, ...['sqlite3', 'xml', 'mbstring'].map((name) => `${version}-${name}`)],
    folder,
  );
  if (base !== suite) await base.unpack(['libc6', 'libsqlite3-0'], folder);

  const libraries = ['lib', 'usr/lib'].map((inner) => join(folder, inner, `${architecture()}-linux-gnu`));
  const loader = libraries
    .filter((inner) => existsSync(inner))
    .flatMap((inner) =>
      readdirSync(inner)
        .filter((name) => /^ld-linux.*\.so\.\d$/.test(name))
        .map((name) => join(inner, name)),
    )
    .at(0);
  const modules = join(folder, 'usr/lib/php');
  const extensionFolder = join(
    modules,
    readdirSync(modules).find((name) => /^\d{8}$/.test(name)),
  );
  const there = extensions.filter((name) => existsSync(join(extensionFolder, `${name}.so`)));

  // What is compiled once serves every later process.
  mkdirSync(join(folder, 'opcache'));
  const ini = join(folder, 'php.ini');
  writeFileSync(
    ini,
    [
      `extension_dir=${extensionFolder}`,
      ...there.map((name) => `extension=${name}`),
      'zend_extension=opcache',
      'opcache.enable_cli=1',
      `opcache.file_cache=${join(folder, 'opcache')}`,
      'opcache.revalidate_freq=0',
      'memory_limit=512M',
      'error_reporting=-1',
      'display_errors=stderr',
    ].join('\n'),
  );
  return [loader, '--library-path', libraries.join(':'), join(folder, 'usr/bin', version), '-n', '-c', ini];
}

const architecture = () => ({x64: 'x86_64', arm64: 'aarch64'})[process.arch];
