/** The numbers of facts, each with all that must be said beside it. */
import * as v from 'valibot';
import {certainties} from '../../locales/vocabulary.js';
import {measured, people, per100, reference, sources, text, year} from './parts.js';

/** How sure a finding is: a level, on the scale on which somebody rated it. */
export const certainty = v.variant('scale', [
  /** GRADE, as a review gives it. */
  v.strictObject({scale: v.literal('grade'), level: v.picklist(certainties.grade)}),
  /** The level that a guideline gives; `source` names it. */
  v.strictObject({
    scale: v.literal('guideline'),
    level: v.picklist(certainties.guideline),
    source: reference('sources'),
  }),
  /** What a review concludes in words; `source` names it. */
  v.strictObject({
    scale: v.literal('review'),
    level: v.picklist(certainties.review),
    source: reference('sources'),
  }),
  /** Nobody rated it: where it comes from. */
  v.strictObject({
    scale: v.literal('not-rated'),
    level: v.picklist(certainties['not-rated']),
  }),
]);

/** So many times as many. */
const factor = v.pipe(v.number(), v.minValue(0.01));

const figureParts = {
  /** What was counted, where it is not the side effect itself: an id of `words.outcomes`. */
  outcome: v.optional(reference('outcomes')),
  /** Who was counted: an id of `populations`. */
  population: reference('populations'),
  certainty,
  sources,
};

/** From so many to so many in 100. */
const span = v.strictObject({low: per100, high: per100});

/** A number, always with who was counted, against what, and how sure it is. Values are per 100. */
export const figure = v.variant('kind', [
  /** So many with the treatment, so many in the comparison group. */
  v.strictObject({kind: v.literal('versus'), treatment: per100, comparison: per100, ...figureParts}),
  /** From so many to so many with the treatment, from so many to so many in the comparison group. */
  v.strictObject({kind: v.literal('versus-ranges'), treatment: span, comparison: span, ...figureParts}),
  /** So many more than in the comparison group, from low to high (95% confidence interval). */
  v.strictObject({kind: v.literal('excess'), by: per100, low: per100, high: per100, ...figureParts}),
  /** So many times as many as in the comparison group, from low to high (95% confidence interval). */
  v.strictObject({kind: v.literal('ratio'), times: factor, low: factor, high: factor, ...figureParts}),
  /** From so many to so many, without a comparison group. */
  v.strictObject({kind: v.literal('range'), low: per100, high: per100, ...figureParts}),
  /** More than in the comparison group; the source does not say how many. */
  v.strictObject({kind: v.literal('more'), ...figureParts}),
  /** So many, without a comparison group; `count` of `of` people where the source gives them. */
  v.strictObject({
    kind: v.literal('count'),
    per100,
    count: v.optional(people),
    of: v.optional(people),
    ...figureParts,
  }),
  /** So many cases that someone reported, in so many visits where these are known. No rate: others went unreported. */
  v.strictObject({
    kind: v.literal('reports'),
    count: people,
    visits: v.optional(people),
    ...figureParts,
  }),
  /** A difference in points of a pain scale; below zero is less pain. */
  v.strictObject({
    kind: v.literal('points'),
    by: measured,
    low: measured,
    high: measured,
    scale: v.picklist([10, 100]),
    ...figureParts,
  }),
  /** Mean pain scores: with the treatment and the comparison, or before and after where there was none. */
  v.strictObject({
    kind: v.literal('scores'),
    compares: v.picklist(['groups', 'before-after']),
    first: measured,
    second: measured,
    scale: v.picklist([10, 100]),
    ...figureParts,
  }),
  /** Named by its sources, which give no rate. */
  v.strictObject({kind: v.literal('unknown'), ...figureParts}),
]);

const durationUnit = v.picklist(['second', 'minute', 'hour', 'day', 'week', 'month', 'year']);

/** A number that stands in a sentence, named there as `{its-id}` and written by `Intl` for the reader's language. */
export const quantity = v.variant('kind', [
  v.strictObject({kind: v.literal('number'), value: measured, high: v.optional(measured)}),
  v.strictObject({
    kind: v.literal('duration'),
    value: measured,
    high: v.optional(measured),
    unit: durationUnit,
  }),
  /** So many in 100. */
  v.strictObject({kind: v.literal('share'), value: per100, high: v.optional(per100)}),
  v.strictObject({kind: v.literal('year'), value: year}),
  v.strictObject({kind: v.literal('phone'), value: text}),
]);

export type Certainty = v.InferOutput<typeof certainty>;
export type Figure = v.InferOutput<typeof figure>;
export type Quantity = v.InferOutput<typeof quantity>;
