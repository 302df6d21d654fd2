/** Markup or options that cannot be rendered. The message says what was expected. */
export class RenderError extends Error {}
