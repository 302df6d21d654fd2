import {elementNames} from '../../content/elements.js';
import {version} from '../../version.js';

export const help = `treatment-elements ${version}: honest, sourced treatment information as custom elements.

Usage: treatment-elements <command> [options]

  render <element>   Print an element as HTML that reads without JavaScript. The elements:
                     ${elementNames.join(', ')}.
  prerender <page>   Print an HTML page, or a piece of one, with all its elements filled.
  check <file>       Check a clinic's content file. Lists every fault with its path.
  init [file]        Write a content file to start from: clinic.json.
  review             Print every statement with its sources and a content hash, to be read and
                     signed.

Options of render:
  --plain            Plain HTML without custom elements, styles and scripts, for feeds and e-mail.
  --content <file>   The clinic's content file.
  --lang <tag>       Language, such as es.
  --stylesheets <address>, --nonce <text>
                     For a content security policy: link to the package's dist/css, served at
                     this address, or give the styles a nonce. By default they are written in.
  --between-tags <what>
                     What reader modes are left, which see no shadow roots: emergency-line (whom
                     to call; by default), plain-html (all of it), or nothing.
  Every attribute of the element and of <treatment-guide> is an option too:
                     --heading-level 3 --without-heading --region US --clinic-name "Harbor Clinic"

Options of review:
  --content <file>   The clinic's content file, whose changes are part of what is signed.
  --lang <tag>       Language, such as es.
  --csv, --json      For a spreadsheet; to be saved, for --since.
  --since <sheet>    List what changed since a sheet saved with --json, or since the release with
                     this hash.

Options of prerender: --lang, --stylesheets, --nonce, --between-tags.
Options of check: --treatment <id>.
A file named "-" is what is piped in. --help prints this, --version the version.

Exit codes: 0 done; 1 a file or its content cannot be used; 2 the command is not understood.
`;
