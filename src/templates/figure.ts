import {html} from 'lit';
import type {ResolvedFigure} from '../content/resolved.js';
import type {Messages} from '../locales/messages.js';
import {say, within, type Marked} from './statement.js';

/** What of a figure is marked: its number, and what was counted where that is in another language. */
const marksOf = ({headline, outcome}: ResolvedFigure): Marked[] => [
  [headline, html`<b>${headline}</b>`],
  ...(outcome ? [[outcome.text, say(outcome)] as const] : []),
];

/** The number in words, with what it stands against. */
export const figureWords = (figure: ResolvedFigure) => within(figure.said, ...marksOf(figure));

/** Who was counted, and how sure it is. */
export const figureWho = ({ground, who}: ResolvedFigure) => within(ground, [who.text, say(who)]);

/** The same two, each as a sentence. */
export const saidSentence = (figure: ResolvedFigure, {join}: Messages) =>
  within(join.sentence(figure.said), ...marksOf(figure));
export const groundSentence = ({ground, who}: ResolvedFigure, {join}: Messages) =>
  within(join.sentence(ground), [who.text, say(who)]);
