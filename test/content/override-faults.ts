import {ContentError, parse, type Fault} from '../../src/content/parse.js';
import {tea} from './small-treatment.js';

/** The faults of a clinic's changes to tea, or to another treatment. */
export function faultsOf(overrides: unknown, treatment = tea): readonly Fault[] {
  try {
    parse({overrides}, {treatment});
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
  return [];
}
