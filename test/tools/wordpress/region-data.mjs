import {pathToFileURL} from 'node:url';
import {path} from '../project.mjs';

const load = (...file) => import(pathToFileURL(path('dist', ...file)));
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const codes = letters.flatMap((first) => letters.map((second) => first + second));

/**
 * The regions that a page can name, from what the elements themselves know of them: `known` have numbers, all `codes` are
 * understood, and `aliases` are old or common names of some ("UK").
 */
export async function regionData() {
  const {readRegion} = await load('content', 'region.js');
  const {helpRegions} = await load('content', 'help-lines.js');
  const read = codes.map((code) => [code, readRegion(code)]).filter(([, region]) => region);
  return {
    known: [...helpRegions],
    codes: read.filter(([code, region]) => code === region).map(([code]) => code),
    aliases: Object.fromEntries(read.filter(([code, region]) => code !== region)),
  };
}

/**
 * The regions as a list to choose from, in a language: those with numbers first, each with the numbers that its page says; then
 * all others by name, each with what its page says instead.
 */
export async function regionChoices({known, codes}, messages) {
  const {contactsFor} = await load('content', 'contacts.js');
  const names = new Intl.DisplayNames(messages.lang, {type: 'region'});
  const label = (region) => {
    const {actions, elsewhere = ''} = contactsFor(messages, {region});
    const numbers = actions.filter(({kind}) => ['emergency', 'crisis'].includes(kind));
    const said = numbers.length > 0 ? numbers.map(({text}) => text).join(' · ') : elsewhere;
    return messages.join.label(names.of(region), said);
  };
  const byName = new Intl.Collator(messages.lang).compare;
  const others = codes
    .filter((code) => !known.includes(code))
    .sort((a, b) => byName(names.of(a), names.of(b)));
  return Object.fromEntries([...known, ...others].map((region) => [region, label(region)]));
}
