/**
 * A criterion of WCAG 2.2, by what the elements make of it.
 *
 * @typedef {'Supports' | 'Partially Supports' | 'Not Applicable' | 'Page'} Verdict As reports in VPAT form say it;
 * `Page`: the page around the elements decides, and they do not stand in its way.
 * @typedef {{file: string, name: string}} Test A file below test/, and the test's name or the beginning of it.
 * @typedef {{id: string, name: string, level: 'A' | 'AA', verdict: Verdict, remark: string, tests: readonly Test[]}} Criterion
 */

/** @returns {Criterion} */
export const supports = (id, level, name, remark, ...tests) => ({
  id,
  name,
  level,
  verdict: 'Supports',
  remark,
  tests,
});
/** @returns {Criterion} */
export const partly = (id, level, name, remark, ...tests) => ({
  id,
  name,
  level,
  verdict: 'Partially Supports',
  remark,
  tests,
});
/** @returns {Criterion} */
export const page = (id, level, name, remark, ...tests) => ({
  id,
  name,
  level,
  verdict: 'Page',
  remark,
  tests,
});
/** @returns {Criterion} */
export const none = (id, level, name, remark) => ({
  id,
  name,
  level,
  verdict: 'Not Applicable',
  remark,
  tests: [],
});
