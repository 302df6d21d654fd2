import {elementNames} from '../../../src/content/elements.js';
import type {Editing} from './editing.js';

/** One way to put a content file on a page. */
export interface EmbedCode {
  readonly title: string;
  readonly note: string;
  readonly code: string;
}

const script = '<script src="treatment-elements.js" defer></script>';

/** The ways to put the file that is edited on a page. */
export function embedCode({
  fileName,
  text,
  language,
}: Pick<Editing, 'fileName' | 'text' | 'language'>): EmbedCode[] {
  const words = language === 'en' ? '' : `\n<script src="locales/${language}.js" defer></script>`;
  const lang = language === 'en' ? '' : ` lang="${language}"`;
  const tags = elementNames.map((name) => `  <treatment-${name}></treatment-${name}>\n`).join('');
  const page = (guide: string, inside = '') =>
    `${script}${words}\n\n<treatment-guide${guide} region="US"${lang}>\n${inside}${tags}</treatment-guide>`;
  const json = text.trim().replaceAll('<', '\\u003c').replaceAll(/^/gm, '    ');
  return [
    {
      title: 'As a file beside your page',
      note: 'Put the file on your site, and name its address in src. Your server must send it as application/json.',
      code: page(` src="${encodeURI(fileName)}"`),
    },
    {
      title: 'Inside your page',
      note: 'Where you cannot put a file on your site: the same, written into the page.',
      code: page('', `  <script type="application/json">\n${json}\n  </script>\n`),
    },
    {
      title: 'WordPress',
      note: 'Put the file on your site, and its address under Settings → Treatment information → Your content file. Or into one place:',
      code: `[treatment_side_effects src="https://example.org/${encodeURI(fileName)}"]`,
    },
    {
      title: 'To check it once more',
      note: 'On a terminal, after an update too:',
      code: `npx treatment-elements check ${/^[\w.-]+$/.test(fileName) ? fileName : 'content.json'}`,
    },
  ];
}
