import {isolate} from '../locales/direction.js';
import type {CommonMessages} from '../locales/common/messages.js';
import type {Contact, Remark, Turn} from './contacts.js';
import type {CrisisLine, HelpLines, LanguageWay} from './help-lines.js';
import {telephone, textMessage} from './phone.js';

/** Names a text as that of the US, where a page does not know its reader's country. */
const namedIf = (isOfUS: boolean, text: string, {seekHelp}: CommonMessages) =>
  isOfUS ? seekHelp.ofTheUS(text) : text;

/**
 * A crisis line in the words of a language: by its own way in for those who speak that language, if it has one. The ways in
 * for other languages are remarks.
 */
export function crisisLine(
  line: CrisisLine,
  messages: CommonMessages,
  isOfUS: boolean,
): Turn & {remarks: readonly Remark[]} {
  const {call, text, languages = {}} = line;
  const {lang, dir, region: phrase} = messages;
  const [language = ''] = lang.split('-');
  const own = languages[language];
  const others = Object.entries(languages).filter(([, way]) => way !== own);
  const phone = isolate(call, dir);
  const said =
    text === undefined ? phrase.callCrisis(phone) : phrase.callOrTextCrisis(phone, isolate(text, dir));
  return {
    phrase: own ? wayIn(line, own, messages) : said,
    sources: own?.sources ?? line.sources,
    actions: [callLink(line, own, messages, isOfUS), ...textLinks(line, own, messages, isOfUS)],
    remarks: [
      about(line, own, messages, isOfUS),
      ...others.map(([tag, way]) => inLanguage(line, tag, way, messages, isOfUS)),
    ],
  };
}

/** Further lines of a region, each a sentence and a link. */
export const furtherRemarks = ({further = []}: HelpLines, {seekHelp: say, dir}: CommonMessages): Remark[] =>
  further.map(({id, call, sources}) => {
    const phone = isolate(call, dir);
    const text = say.call(phone);
    const link: Contact = {kind: 'crisis', text, short: text, href: telephone(call)};
    return {kind: 'further', text: say.further[id](phone), links: [link], sources};
  });

/** "call 988 and press 2, or text AYUDA to 988" */
const wayIn = ({call, text = call}: CrisisLine, {key, word}: LanguageWay, {region, dir}: CommonMessages) =>
  region.callCrisisInLanguage({phone: isolate(call, dir), key, text: isolate(text, dir), word});

function callLink(
  {call}: CrisisLine,
  way: LanguageWay | undefined,
  messages: CommonMessages,
  isOfUS: boolean,
): Contact {
  const {seekHelp: say, dir} = messages;
  const phone = isolate(call, dir);
  const text = way ? say.crisisPressing(phone, way.key) : say.crisis(phone);
  const short = way ? say.callPressing(phone, way.key) : say.call(phone);
  return {
    kind: 'crisis',
    text: namedIf(isOfUS, text, messages),
    short,
    ...(isOfUS && {ofTheUS: true as const}),
    href: telephone(call),
  };
}

/** Begins a message, in another language with the word that asks for it; none for a line that takes calls only. */
function textLinks(
  {text}: CrisisLine,
  way: LanguageWay | undefined,
  messages: CommonMessages,
  isOfUS: boolean,
): Contact[] {
  const {seekHelp: say, dir} = messages;
  if (text === undefined) return [];
  const phone = isolate(text, dir);
  const said = way ? say.textWord(way.word, phone) : say.text(phone);
  return [
    {
      kind: 'crisis-text',
      text: namedIf(isOfUS, said, messages),
      short: said,
      ...(isOfUS && {ofTheUS: true as const}),
      href: textMessage(text, way?.word),
    },
  ];
}

const chatLinks = (href: string | undefined, {seekHelp: say, dir}: CommonMessages): Contact[] => {
  if (!href) return [];
  const text = say.chat(isolate(siteOf(href), dir));
  return [{kind: 'crisis-chat', text, short: text, href}];
};

/** An address as people read it: "988lifeline.org/es/chat". */
const siteOf = (href: string) => href.replace(/^https:\/\/|\/$/g, '');

/** What is known of the line itself. */
function about(
  line: CrisisLine,
  own: LanguageWay | undefined,
  messages: CommonMessages,
  isOfUS: boolean,
): Remark {
  const {name, confidential = false, free, chat, sources} = line;
  return {
    kind: 'about',
    text: messages.seekHelp.about({
      name: namedIf(isOfUS, isolate(name, messages.dir), messages),
      confidential,
      free,
    }),
    links: chatLinks(own?.chat ?? chat, messages),
    sources,
  };
}

/** What readers of another language do. */
function inLanguage(
  line: CrisisLine,
  tag: string,
  way: LanguageWay,
  messages: CommonMessages,
  isOfUS: boolean,
): Remark {
  const {seekHelp: say, format, dir} = messages;
  return {
    kind: 'language',
    text: say.inLanguage(
      namedIf(isOfUS, isolate(line.name, dir), messages),
      format.language(tag),
      wayIn(line, way, messages),
    ),
    links: [...textLinks(line, way, messages, isOfUS), ...chatLinks(way.chat, messages)],
    sources: way.sources,
  };
}
