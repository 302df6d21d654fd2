import {nothing} from 'lit';
import type {ResolvedFigure} from '../content/resolved.js';
import type {Messages} from '../locales/messages.js';
import {within, type Marked} from '../content/within.js';
import {say} from './statement.js';
import {still, type StillValue} from './still.js';

/** What of a figure is marked: its number, and what was counted where that is in another language. */
const marksOf = ({headline, headlineAt, outcome}: ResolvedFigure): Marked<StillValue>[] => [
  [headline, still`<b>${headline}</b>`, headlineAt],
  ...(outcome ? [[outcome.text, say(outcome)] as const] : []),
];

/** The number in words, with what it stands against. */
export function figureWords(figure: ResolvedFigure) {
  const {said, headline, headlineAt, outcome} = figure;
  if (outcome?.lang) return within(said, ...marksOf(figure));
  // By far the most are in the page's language: in one template they take a third of the nodes.
  const end = headlineAt + headline.length;
  return still`${said.slice(0, headlineAt) || nothing}<b>${headline}</b>${said.slice(end) || nothing}`;
}

/** Who was counted, and how sure it is, in few words, as a line says it that is scanned. */
export const figureWhoInBrief = ({brief, whoBrief}: ResolvedFigure) => marked(brief, whoBrief);

const marked = (sentence: string, who: ResolvedFigure['who']) =>
  who.lang ? within(sentence, [who.text, say(who)]) : sentence;

/** The number, and who was counted, each as a sentence. */
export const saidSentence = (figure: ResolvedFigure, {join}: Messages) =>
  within(join.sentence(figure.said), ...marksOf(figure));
export const groundSentence = ({ground, who}: ResolvedFigure, {join}: Messages) =>
  marked(join.sentence(ground), who);
