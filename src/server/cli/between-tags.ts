import {betweenTagsChoices, type BetweenTags} from '../between-tags.js';
import {CommandError} from './command-error.js';
import type {CommandLine} from './command-line.js';

/** What `--between-tags` says; undefined where it was not typed. Refuses what there is not. */
export function betweenTags(values: CommandLine['values']): BetweenTags | undefined {
  const typed = values['between-tags'];
  const chosen = betweenTagsChoices.find((choice) => choice === typed);
  if (typed !== undefined && !chosen) {
    throw new CommandError(
      `--between-tags ${String(typed)}: expected one of ${betweenTagsChoices.join(', ')}.`,
      2,
    );
  }
  return chosen;
}
