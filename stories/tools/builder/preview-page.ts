import {lookSheet, type LookName, type Scheme} from './looks.js';
import {optionsOf} from './options.js';
import type {Embed, Tag} from './outputs/embed.js';
import {markupOf} from './outputs/html.js';

/** What a page of the preview shows. */
export interface Shown {
  readonly embed: Embed;
  readonly sheet: string;
  readonly look: LookName;
  readonly scheme: Scheme;
}

/** An empty page of a clinic. Its frame cannot lead the reader away: links open elsewhere, forms and numbers do nothing. */
export const emptyPage = (script: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Preview</title>
<style id="look"></style>
<style id="tokens"></style>
<script type="module" src="${script}"></script>
</head>
<body>
<div class="site">Your clinic</div>
<main class="content"><h1>Your page</h1><p>Its own words, in its own typeface and color.</p><div id="embed"></div></main>
</body>
</html>`;

/** Asks for a file, or for content that is not here: such an attribute shows nothing in a preview that asks for nothing. */
const unseen = ['src', 'treatment'];

/** Puts into a page what it has to show. What stays the same keeps its place: what was open is open, and the page does not jump. */
export function showOn(page: Document, {embed, sheet, look, scheme}: Shown): void {
  const seen = seenOf(embed);
  page.documentElement.dataset['scheme'] = scheme;
  setText(page.getElementById('look'), lookSheet(look));
  setText(page.getElementById('tokens'), sheet);
  const clinic = seen.guide?.given.find(({option}) => option.attribute === 'clinic-name')?.value;
  setText(page.querySelector('.site'), typeof clinic === 'string' ? clinic : 'Your clinic');
  const place = page.getElementById('embed');
  if (!place) return;
  const drawn = [...place.querySelectorAll('*')];
  const wanted = [...(seen.guide ? [seen.guide] : []), ...seen.tags];
  const isSame =
    wanted.length === drawn.length &&
    wanted.every(({name}, at) => drawn[at]?.localName === `treatment-${name}`);
  if (isSame) wanted.forEach((tag, at) => setAttributes(drawn[at]!, tag));
  else place.innerHTML = markupOf(seen);
}

function seenOf({guide, ...embed}: Embed): Embed {
  const without = ({name, given}: Tag): Tag => ({
    name,
    given: given.filter(({option}) => !unseen.includes(option.attribute)),
  });
  return {...embed, tags: embed.tags.map(without), guide: guide && without(guide)};
}

/** Only what is another: an element told the same again would draw itself anew. */
function setText(element: Element | null, text: string) {
  if (element && element.textContent !== text) element.textContent = text;
}

/** What an element sets on itself, such as its class, is its own. */
function setAttributes(element: Element, {given}: Tag) {
  const wanted = new Map(given.map(({option, value}) => [option.attribute, value === true ? '' : value]));
  const known = ['lang', ...optionsOf(element.localName).map(({attribute}) => attribute)];
  for (const name of known) if (!wanted.has(name)) element.removeAttribute(name);
  for (const [name, value] of wanted)
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
