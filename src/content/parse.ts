/**
 * The only run-time check of content: what a clinic gives as JSON becomes content, or an error that names every bad
 * path and what was expected there.
 */
import * as v from 'valibot';
import {ContentError, type Fault} from './check/fault.js';
import {overrideFaults} from './check/override-faults.js';
import {jsonValue, plainValue} from './check/plain-value.js';
import {repeatedNames} from './check/repeated-names.js';
import {treatmentFaults} from './check/treatment-faults.js';
import {shapeOf, walk} from './check/walk.js';
import {contentFile, type ContentFile, type Treatment} from './schema.js';

export {ContentError, type Fault} from './check/fault.js';

/** What is known of the page that the content is for. */
export interface ParseContext {
  /** Treatments that are built in: a file cannot take their ids. */
  readonly builtIn?: ReadonlyMap<string, Treatment>;
  /** The treatment that the overrides are for, where the file brings none. */
  readonly treatment?: Treatment | undefined;
  /** Today's date, ISO. Left out: what the clock says, and a day more for those who live further east. */
  readonly today?: string;
}

/** Checks a clinic's content, given as JSON text or as its value. Throws a {@link ContentError}, and nothing else. */
export function parse(
  input: unknown,
  {builtIn, treatment, today = tomorrow()}: ParseContext = {},
): ContentFile {
  const isText = typeof input === 'string';
  const value = plainValue(isText ? jsonValue(input) : input);
  const result = v.safeParse(contentFile, value);
  const misshapen = [
    ...(isText ? repeatedNames(input) : []),
    ...(result.success ? [] : result.issues.map(faultOf)),
    ...listsForObjects(value),
  ];
  if (!result.success || misshapen.length > 0) throw new ContentError(misshapen);
  const file = result.output;
  const subject = file.treatment ?? treatment;
  const faults = [
    ...(file.treatment ? treatmentFaults(file.treatment, {builtIn, today}) : []),
    ...(file.overrides && subject ? overrideFaults(file.overrides, subject) : []),
  ];
  if (faults.length > 0) throw new ContentError(faults);
  return file;
}

/** Lists where an object belongs: to Valibot they are objects without entries. */
function listsForObjects(input: unknown): Fault[] {
  const faults: Fault[] = [];
  walk(shapeOf(contentFile), input, '', ({path, value, shape}) => {
    const isObject = shape.type === 'strict_object' || shape.type === 'record';
    if (isObject && Array.isArray(value)) faults.push({path, expected: 'an object, not a list'});
  });
  return faults;
}

const tomorrow = () => new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const path = issue.path?.map(({key}) => String(key)).join('.') ?? '';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return {path, expected: 'no such entry here'};
  }
  // Checks of ours say in their message what they want; a wrong type is said by the schema.
  return {path, expected: issue.kind === 'schema' && issue.expected ? plain(issue.expected) : issue.message};
}

/** "(1 | 2)" reads better as "1 or 2". */
const plain = (expected: string) => expected.replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ' or ');
