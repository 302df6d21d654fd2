/** Six looks of a page: a style sheet each, in brands/, for the class of the same name. */
export const brands = [
  'navy-serif',
  'pastel-round',
  'dense-corporate',
  'black-on-yellow',
  'huge-type',
  'mid-grey',
] as const;

export type Brand = (typeof brands)[number];
