import {isolate} from '../locales/direction.js';
import type {Messages} from '../locales/messages.js';
import type {Contact, Remark, Turn} from './contacts.js';
import type {CrisisLine, HelpLines, LanguageWay} from './help-lines.js';
import {telephone, textMessage} from './phone.js';

/** Says that something is of the US, where that must be said; else leaves it as it is. */
type Named = (text: string) => string;

/**
 * A crisis line in the words of a language: by its own way in for those who speak that language, if it has one. The ways in
 * for other languages are remarks.
 */
export function crisisLine(
  line: CrisisLine,
  messages: Messages,
  named: Named,
): Turn & {remarks: readonly Remark[]} {
  const {call, text, languages = {}} = line;
  const {lang, dir, region: phrase} = messages;
  const own = languages[new Intl.Locale(lang).language];
  const others = Object.entries(languages).filter(([, way]) => way !== own);
  const phone = isolate(call, dir);
  const said =
    text === undefined ? phrase.callCrisis(phone) : phrase.callOrTextCrisis(phone, isolate(text, dir));
  return {
    phrase: own ? wayIn(line, own, messages) : said,
    sources: own?.sources ?? line.sources,
    actions: [callLink(line, own, messages, named), ...textLinks(line, own, messages, named)],
    remarks: [
      about(line, own, messages, named),
      ...others.map(([tag, way]) => inLanguage(line, tag, way, messages, named)),
    ],
  };
}

/** Further lines of a region, each a sentence and a link. */
export const furtherRemarks = ({further = []}: HelpLines, {seekHelp: say, dir}: Messages): Remark[] =>
  further.map(({id, call, sources}) => {
    const phone = isolate(call, dir);
    const link: Contact = {kind: 'crisis', text: say.call(phone), href: telephone(call)};
    return {kind: 'further', text: say.further[id](phone), links: [link], sources};
  });

/** "call 988 and press 2, or text AYUDA to 988" */
const wayIn = ({call, text = call}: CrisisLine, {key, word}: LanguageWay, {region, dir}: Messages) =>
  region.callCrisisInLanguage({phone: isolate(call, dir), key, text: isolate(text, dir), word});

function callLink(
  {call}: CrisisLine,
  way: LanguageWay | undefined,
  {seekHelp: say, dir}: Messages,
  named: Named,
): Contact {
  const phone = isolate(call, dir);
  const text = way ? say.crisisPressing(phone, way.key) : say.crisis(phone);
  return {kind: 'crisis', text: named(text), href: telephone(call)};
}

/** Begins a message, in another language with the word that asks for it; none for a line that takes calls only. */
function textLinks(
  {text}: CrisisLine,
  way: LanguageWay | undefined,
  {seekHelp: say, dir}: Messages,
  named: Named,
): Contact[] {
  if (text === undefined) return [];
  const phone = isolate(text, dir);
  const said = way ? say.textWord(way.word, phone) : say.text(phone);
  return [{kind: 'crisis-text', text: named(said), href: textMessage(text, way?.word)}];
}

const chatLinks = (href: string | undefined, {seekHelp: say, dir}: Messages): Contact[] =>
  href ? [{kind: 'crisis-chat', text: say.chat(isolate(siteOf(href), dir)), href}] : [];

/** An address as people read it: "988lifeline.org/es/chat". */
const siteOf = (href: string) => href.replace(/^https:\/\/|\/$/g, '');

/** What is known of the line itself. */
function about(line: CrisisLine, own: LanguageWay | undefined, messages: Messages, named: Named): Remark {
  const {name, confidential = false, free, chat, sources} = line;
  return {
    kind: 'about',
    text: messages.seekHelp.about({name: named(isolate(name, messages.dir)), confidential, free}),
    links: chatLinks(own?.chat ?? chat, messages),
    sources,
  };
}

/** What readers of another language do. */
function inLanguage(
  line: CrisisLine,
  tag: string,
  way: LanguageWay,
  messages: Messages,
  named: Named,
): Remark {
  const {seekHelp: say, format, dir} = messages;
  return {
    kind: 'language',
    text: say.inLanguage(named(isolate(line.name, dir)), format.language(tag), wayIn(line, way, messages)),
    links: [...textLinks(line, way, messages, named), ...chatLinks(way.chat, messages)],
    sources: way.sources,
  };
}
