/**
 * The attribute of what a server wrote between the tags of a prerendered element, for those who see no shadow roots. It
 * says what that is.
 */
export const readerTextAttribute = 'data-for-readers';

/** The text that says whom to call, and nothing of the content. */
export const emergencyLineMark = 'emergency-line';
