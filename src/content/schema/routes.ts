import * as v from 'valibot';
import {approvals, routeRows, type RouteRow} from '../../locales/vocabulary.js';
import {arranged, id, list, per100, reference, rewordable, sources, text, wordsOf} from './parts.js';
import {named, remarks, remarksOf, statement} from './statements.js';

const amount = v.variant('kind', [
  v.strictObject({kind: v.literal('range'), low: per100, high: per100}),
  v.strictObject({kind: v.literal('unknown')}),
]);

const route = v.strictObject({
  id,
  /** How much of 100 parts reaches the blood. */
  reaches: amount,
  /** By use: an id of `uses`. */
  status: v.record(reference('routes.uses'), v.picklist(approvals)),
  /** True where home use of this form carries the regulator's warning. */
  homeWarning: v.optional(v.literal(true)),
  /** The sources of each row. */
  sources: v.strictObject(
    Object.fromEntries(routeRows.map((row) => [row, sources])) as Record<RouteRow, typeof sources>,
  ),
});

const texts = list(text);

/** The ways in which the treatment is given. */
export const routes = {
  facts: v.strictObject({
    intro: sources,
    /** What a regulator's approval is for. */
    uses: list(named),
    routes: arranged('route', route),
    /** Who sets the dose: no number is ever shown. */
    dose: v.optional(sources),
    /** What is known of not having the treatment. */
    none: list(statement),
    remarks,
  }),
  words: v.strictObject({
    title: rewordable,
    intro: rewordable,
    uses: wordsOf('routes.uses', text),
    routes: wordsOf(
      'routes.routes',
      v.strictObject({
        name: rewordable,
        /** For a narrow head cell. */
        shortName: text,
        how: rewordable,
        where: rewordable,
        session: rewordable,
        onset: text,
        wearsOff: text,
        /** When to drive again: said for each way, also where all say the same. */
        driving: text,
        /** What the range of `reaches` needs beside it. */
        reaches: v.optional(text),
        monitoring: rewordable,
        /** What a status needs beside it, by use. */
        status: v.optional(v.record(reference('routes.uses'), text)),
        homeWarning: v.optional(text),
        evidence: text,
        good: texts,
        bad: texts,
      }),
    ),
    dose: v.optional(text),
    none: v.strictObject({title: text, statements: wordsOf('routes.none', text)}),
    remarks: remarksOf('routes'),
  }),
};

export type Route = v.InferOutput<typeof route>;
