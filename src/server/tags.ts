/** The elements that have content to render. */
export const contentTags = [
  'treatment-side-effects',
  'treatment-contraindications',
  'treatment-routes',
  'treatment-relief-duration',
] as const;

export type ContentTag = (typeof contentTags)[number];

export const isContentTag = (tag: string): tag is ContentTag => contentTags.some((one) => one === tag);
