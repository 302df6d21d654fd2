import {elementNames, type ElementName} from '../content/elements.js';

export type ContentTag = `treatment-${ElementName}`;

/** The elements that have content to render. */
export const contentTags: readonly ContentTag[] = elementNames.map((name) => `treatment-${name}` as const);

export const isContentTag = (tag: string): tag is ContentTag => contentTags.some((one) => one === tag);
