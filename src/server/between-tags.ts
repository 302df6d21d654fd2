/** What may be written between the tags, for those who see no shadow roots: reader modes, feed readers, old browsers. */
export const betweenTagsChoices = ['emergency-line', 'plain-html', 'nothing'] as const;

export type BetweenTags = (typeof betweenTagsChoices)[number];

/** What is written for those who see no shadow roots. */
export interface ReaderOptions {
  /**
   * What is written between the tags of each element that has nothing there: `emergency-line`, whom to call in an
   * emergency; `plain-html`, the whole content as plain HTML, too; `nothing`, for pages that React or its like hydrates,
   * since they expect the tags as they wrote them. It is never shown beside the element. Default: `emergency-line`.
   */
  readonly betweenTags?: BetweenTags;
}
