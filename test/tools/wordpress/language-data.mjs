const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const pairs = letters.flatMap((first) => letters.map((second) => first + second));
const triples = pairs.flatMap((pair) => letters.map((third) => pair + third));

/**
 * What PHP needs to match a language tag as `src/content/language.ts` does, since it knows nothing of what a tag likely means.
 *
 * - `tags`: each language that there is: its `language`, `script`, `region` (likely, or named) and whether it `named` one;
 * - `scripts`: for each of these languages, the script that it is likely written in, alone (``) and in regions where that is
 *   another one;
 * - `regions`: the region that is likely meant where a language (and a script) stands alone;
 * - `aliases`: outdated names of these languages.
 *
 * @param {readonly string[]} available
 */
export function languageData(available) {
  const languages = [...new Set(available.map((tag) => new Intl.Locale(tag).language))];
  const perLanguage = (of) => Object.fromEntries(languages.map((language) => [language, of(language)]));
  return {
    tags: Object.fromEntries(available.map((tag) => [tag, meaning(tag)])),
    scripts: perLanguage(scriptsOf),
    regions: perLanguage(regionsOf),
    aliases: aliasesOf(languages),
  };
}

function meaning(tag) {
  const locale = new Intl.Locale(tag);
  const {language, script, region} = locale.maximize();
  return {language, script, region, named: locale.region !== undefined};
}

const maximize = (tag) => new Intl.Locale(tag).maximize();

function scriptsOf(language) {
  const {script: usual} = maximize(language);
  const others = pairs
    .map((pair) => [pair.toUpperCase(), maximize(`${language}-${pair}`).script])
    .filter(([, script]) => script !== usual);
  return {'': usual, ...Object.fromEntries(others)};
}

function regionsOf(language) {
  const scripts = new Set(Object.values(scriptsOf(language)));
  return Object.fromEntries(
    ['', ...scripts].map((script) => [script, maximize(script ? `${language}-${script}` : language).region]),
  );
}

function aliasesOf(languages) {
  const found = [...pairs, ...triples]
    .map((code) => [code, new Intl.Locale(code).language])
    .filter(([code, language]) => code !== language && languages.includes(language));
  return Object.fromEntries(found);
}
