/** What is written for those who see no shadow roots: reader modes, feed readers, and browsers too old for them. */
export interface ReaderOptions {
  /**
   * Writes whom to call in an emergency between the tags of each element that has nothing there. It is not shown where the
   * element is. Default: false, since React and its like expect the tags as they wrote them.
   */
  readonly emergencyLine?: boolean;
}
