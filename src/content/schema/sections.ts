/** The sections that a treatment can have, each with its facts and the words that go with them. */
import * as v from 'valibot';
import {checklist} from './checklist.js';
import {claims} from './claims.js';
import {relief} from './relief.js';
import {routes} from './routes.js';
import {sideEffects} from './side-effects.js';
import {summary} from './summary.js';
import {visit} from './visit.js';

export const sections = {summary, sideEffects, checklist, routes, relief, visit, claims};

export type SectionName = keyof typeof sections;
export const sectionNames = Object.keys(sections) as SectionName[];

/** The facts, or the words, of every section. A treatment need not have them all. */
export const sectionsOf = <Part extends 'facts' | 'words'>(part: Part) =>
  Object.fromEntries(
    Object.entries(sections).map(([name, section]) => [name, v.optional(section[part])]),
  ) as unknown as {
    [Name in SectionName]: v.OptionalSchema<(typeof sections)[Name][Part], undefined>;
  };
