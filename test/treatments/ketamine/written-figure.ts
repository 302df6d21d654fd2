import type {Basis, Certainty, Figure} from '../../../src/content/schema.js';
import {populations, type ExpectedFigure} from './expected-facts.js';

/** How sure it is, on which scale, and who says so. */
export const rating = (certainty: Certainty) =>
  [certainty.scale, certainty.level, 'source' in certainty ? certainty.source : ''].join(' ').trim();
/** On what ground an item of the checklist stands. */
export const ground = (basis: Basis) =>
  basis.kind === 'opinion' ? 'opinion' : `${basis.kind} ${basis.says}`;

/** A figure as the fact file writes it, with how sure it is where that is not as for all who were counted. */
export function written(figure: Figure): string {
  const sure = rating(figure.certainty);
  const own = sure === populations[figure.population]?.sure ? '' : ` ${figure.certainty.level}`;
  return `${amount(figure)}${own}`;
}

function amount(figure: Figure): string {
  const per100 = (value: number) => (value > 0 && value < 1 ? 'under 1' : String(value));
  switch (figure.kind) {
    case 'versus':
      return `${per100(figure.treatment)} v ${per100(figure.comparison)}`;
    case 'versus-ranges': {
      const {treatment, comparison} = figure;
      return `${treatment.low} to ${treatment.high} v ${comparison.low} to ${comparison.high}`;
    }
    case 'excess':
      return `${figure.by} more (${figure.low} to ${figure.high})`;
    case 'ratio':
      return `${figure.times} times (${figure.low} to ${figure.high})`;
    case 'range':
      return `${figure.low} to ${figure.high}`;
    case 'count': {
      const {count, of} = figure;
      return count === undefined ? `${figure.per100}` : `${figure.per100} (${count} of ${of})`;
    }
    case 'reports':
      return figure.visits === undefined ? `${figure.count} reports` : `${figure.count} of ${figure.visits}`;
    case 'points':
      return `${figure.by} (${figure.low} to ${figure.high}) of ${figure.scale}`;
    case 'scores':
      return `${figure.compares} ${figure.first}, ${figure.second} of ${figure.scale}`;
    case 'more':
    case 'unknown':
      return figure.kind;
  }
}

/** A figure with who was counted, where it was read and what was counted. */
export function inFull(figure: Figure): ExpectedFigure {
  const {population, sources, outcome} = figure;
  const counted = [written(figure), population, sources.join(' ')] as const;
  return outcome ? [...counted, outcome] : counted;
}
