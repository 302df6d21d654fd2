import {html} from 'lit';
import type {ResolvedFigure} from '../content/resolved.js';
import type {Messages} from '../locales/messages.js';
import {say, within} from './statement.js';

/** The number in words, with what it stands against. */
export const figureWords = ({said, headline}: ResolvedFigure) =>
  within(said, headline, (part) => html`<b>${part}</b>`);

/** Who was counted, and how sure it is. */
export const figureWho = ({ground, who}: ResolvedFigure) => within(ground, who.text, () => say(who));

/** The same two, each as a sentence. */
export const saidSentence = ({said, headline}: ResolvedFigure, {join}: Messages) =>
  within(join.sentence(said), headline, (part) => html`<b>${part}</b>`);
export const groundSentence = ({ground, who}: ResolvedFigure, {join}: Messages) =>
  within(join.sentence(ground), who.text, () => say(who));
