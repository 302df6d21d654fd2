/** What the editor calls things, for people who have never seen a content file. */
import type {AddedList} from './draft.js';

const names: Readonly<Record<string, string>> = {
  title: 'Heading',
  intro: 'Introduction',
  name: 'Name',
  feels: 'What it feels like',
  action: 'What to do',
  statement: 'Statement to tick',
  question: 'As a question',
  why: 'Why it matters',
  text: 'Text',
  label: 'Short name',
  how: 'How it is given',
  where: 'Where',
  session: 'How long it takes',
  monitoring: 'How you are watched',
  urgency: 'How soon to act',
  time: 'When it can come',
  topic: 'Topic',
  phase: 'Part of the day',
  group: 'Group of questions',
  id: 'Its name in links (id)',
};

/** The name of a field. One that came later than this list keeps the file's name. */
export const fieldName = (field: string): string => names[field] ?? field;

/** Lists that a clinic adds to: the section that each stands in, what one of its entries is, and how its id begins. */
export const addedLists: Readonly<
  Record<AddedList, {readonly section: string; readonly one: string; readonly id: string}>
> = {
  sideEffects: {section: 'sideEffects', one: 'side effect', id: 'our-effect'},
  checklist: {section: 'checklist', one: 'checklist item', id: 'our-item'},
  upkeep: {section: 'relief', one: 'way to keep relief up', id: 'our-advice'},
  alternatives: {section: 'summary', one: 'treatment or care', id: 'our-care'},
  visit: {section: 'visit', one: 'step of the day', id: 'our-step'},
  questions: {section: 'visit', one: 'question to ask', id: 'our-question'},
};

/** The section that a clinic's price stands in. */
export const priceSection = 'summary';
