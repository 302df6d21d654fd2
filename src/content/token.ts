/**
 * A number's place in a text: the name of a quantity, `{cups}`, or that and the name of the words that follow the number,
 * `{cups people}`.
 */
export const token = /\{([a-z][a-z0-9-]*)(?: ([a-z][a-z0-9-]*))?\}/g;
