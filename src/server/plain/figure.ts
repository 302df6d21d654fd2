import type {ResolvedFigure, Section} from '../../content/resolved.js';
import type {Block} from './block.js';
import {html, type Html} from './html.js';
import {citations, say} from './statement.js';

/** A number with what it stands against, who was counted and how sure it is: all in words. */
export const figure = (
  {kind, outcome, headline, against, bothWays, who, whoInFull, certainty, cites}: ResolvedFigure,
  block: Block<Section>,
): Html =>
  html`${outcome && [say(outcome, block), ': ']}<strong>${headline}</strong>${against && `, ${against}`}.
  ${bothWays} ${kind !== 'unknown' && [say(who, block), certainty && ` · ${certainty}`, '.']}
  ${whoInFull && say(whoInFull, block)}${citations(cites, block)}`;
