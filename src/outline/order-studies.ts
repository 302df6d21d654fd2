import type {ReliefContent, ResolvedStudy} from '../content/resolved.js';

/** A study, and whether the chosen kind of pain leaves it on the page. */
export interface PlacedStudy {
  readonly study: ResolvedStudy;
  readonly isShown: boolean;
}

/**
 * The studies of one condition first, then those of all kinds of pain, which stay beside; then the rest, out of sight. For
 * the general condition, which is the first of the list: all of them, in the order of the facts. A condition that no study
 * is about is answered in words, and nothing is drawn. In each case, what had no comparison group comes last.
 */
export function orderStudies(
  {studies, conditions: [general]}: Pick<ReliefContent, 'studies' | 'conditions'>,
  condition: string,
): PlacedStudy[] {
  if (condition === general?.id) return comparedFirst(studies.map((study) => ({study, isShown: true})));
  const of = (...ids: (string | undefined)[]) => studies.filter((study) => ids.includes(study.condition));
  const own = of(condition);
  const beside = of(general?.id);
  const rest = studies.filter((study) => !own.includes(study) && !beside.includes(study));
  return comparedFirst([
    ...[...own, ...beside].map((study) => ({study, isShown: own.length > 0})),
    ...rest.map((study) => ({study, isShown: false})),
  ]);
}

const comparedFirst = (placed: readonly PlacedStudy[]) => [
  ...placed.filter(({study}) => study.compared),
  ...placed.filter(({study}) => !study.compared),
];
