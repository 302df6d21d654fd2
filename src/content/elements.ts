import type {SectionName} from './schema/sections.js';

/**
 * The elements that show content, by the name that their tags end with, and the section of a treatment that each shows; in
 * the order in which they are named to people. Whatever lists the elements (placeholders, servers, the command, the plugin,
 * builds, checks, tests) is made from this list.
 */
export const elements = {
  summary: 'summary',
  'side-effects': 'sideEffects',
  contraindications: 'checklist',
  routes: 'routes',
  'relief-duration': 'relief',
  visit: 'visit',
} as const satisfies Readonly<Record<string, SectionName>>;

export type ElementName = keyof typeof elements;

export const elementNames = Object.keys(elements) as readonly ElementName[];
