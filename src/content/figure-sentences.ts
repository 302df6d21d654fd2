import type {Messages} from '../locales/messages.js';
import type {ResolvedFigure} from './resolved.js';
import type {Figure} from './schema.js';

/** Stands for the headline while its sentence is written; no text has it. */
const place = '\ue000';

/** A sentence with the headline in it, and where that is. */
export function saidWith(headline: string, write: (text: string) => string) {
  const sentence = write(place);
  return {said: sentence.replace(place, () => headline), headlineAt: Math.max(sentence.indexOf(place), 0)};
}

/** Who was counted in a figure, and what each group had. */
export interface Groups {
  readonly who: string;
  readonly treated: string;
  readonly compared: string;
}

/** What a figure says and what is drawn of it; made from the data alone. */
export function figureSentences(
  data: Figure,
  {figure, join}: Messages,
  {who, treated, compared}: Groups,
): Pick<ResolvedFigure, 'headline' | 'against' | 'bar' | 'arrays' | 'bothWays'> {
  // A label gives a number and does not say what it compared with; others had one group.
  const alone = data.certainty.level === 'label' ? figure.notCompared : figure.noComparison;
  switch (data.kind) {
    case 'versus': {
      const {treatment, comparison} = data;
      return {
        headline: figure.in100(treatment),
        against: figure.versus(figure.in100(comparison), compared),
        bar: {shape: 'amount', from: 0, to: treatment, mark: {from: comparison, to: comparison}},
        arrays: [
          {value: treatment, caption: figure.array(treated, treatment)},
          {value: comparison, caption: figure.array(compared, comparison)},
        ],
      };
    }
    case 'versus-ranges': {
      const {treatment, comparison} = data;
      return {
        headline: figure.range(treatment.low, treatment.high),
        against: figure.versus(figure.range(comparison.low, comparison.high), compared),
        bar: {
          shape: 'range',
          from: treatment.low,
          to: treatment.high,
          mark: {from: comparison.low, to: comparison.high},
        },
      };
    }
    case 'excess':
      return {
        headline: figure.excess(data.by),
        against: figure.excessRange(data.low, data.high, compared),
        bar: {shape: 'excess', from: data.low, to: data.high, at: data.by},
      };
    case 'more':
      return {headline: figure.more(compared), against: figure.notKnown};
    case 'ratio':
      return {
        headline: figure.ratio(data.times),
        against: figure.ratioRange(data.low, data.high, compared),
      };
    case 'range':
      return {
        headline: figure.range(data.low, data.high),
        against: alone,
        bar: {shape: 'range', from: data.low, to: data.high},
      };
    case 'count': {
      const {per100, count, of} = data;
      const counted = count !== undefined && of !== undefined ? figure.countOf(count, of) : undefined;
      return {
        headline: figure.in100(per100),
        against: counted ? join.parts([counted, alone]) : alone,
        bar: {shape: 'amount', from: 0, to: per100},
        bothWays: figure.bothWays(per100),
      };
    }
    case 'reports':
      return {
        headline: figure.reports(data.count, data.visits),
        against: data.visits === undefined ? figure.notKnown : alone,
      };
    case 'points':
      return {headline: figure.points(data.by, data.scale), against: figure.pointsRange(data.low, data.high)};
    case 'scores':
      return {
        headline:
          data.compares === 'groups'
            ? figure.scoresGroups(data.first, data.second, treated, compared, data.scale)
            : figure.scoresBeforeAfter(data.first, data.second, data.scale),
        ...(data.compares === 'before-after' && {against: alone}),
      };
    case 'unknown':
      return {headline: figure.unknownIn(who)};
  }
}
