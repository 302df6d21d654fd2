import type {Approval, RouteRow} from '../../locales/vocabulary.js';
import type {Section} from './section.js';
import type {Statement, Text} from './text.js';

export interface RoutesContent extends Section {
  readonly intro: Statement;
  readonly rows: readonly {readonly id: RouteRow; readonly name: string}[];
  readonly routes: readonly ResolvedRoute[];
  /** "Offered at Harbor Pain Clinic"; empty where no clinic is named. */
  readonly offeredAt: string;
  readonly none: {readonly title: Text; readonly statements: readonly Statement[]};
  /** Who sets the dose. */
  readonly dose?: Statement;
  readonly offLabel?: Statement;
  readonly homeUse?: Statement;
}

export interface ResolvedRoute {
  readonly id: string;
  readonly name: Text;
  readonly shortName: Text;
  readonly offered: boolean;
  readonly cells: Readonly<Record<RouteRow, RouteCell>>;
}

/** One cell of the route comparison. */
export interface RouteCell {
  readonly row: RouteRow;
  readonly statements: readonly Statement[];
  /** `reaches`: the range per 100 parts. */
  readonly bar?: {readonly from: number; readonly to: number};
  /** `status`: each use with what the regulator says. */
  readonly approvals?: readonly {
    readonly use: Text;
    readonly approval: Approval;
    readonly said: string;
    readonly note?: Text;
    /** All of it, as whole sentences: "Pain: not approved. Since 2020." */
    readonly text: string;
  }[];
  /** Said in the cell itself where home use carries a warning. */
  readonly warning?: Statement;
  /** The cell in plain text: what "only what differs" compares. */
  readonly plain: string;
}
