import {createContext} from './context.js';
import type {Overrides, Treatment} from '../content/schema.js';
import type {Settings} from '../content/settings.js';

/** What a guide gives the elements inside it. Plain data: two copies of the script can hand it to each other. */
export interface GuideValue {
  /** Id of the treatment that its elements show. */
  readonly treatmentId?: string | undefined;
  /** A clinic's own whole treatment. */
  readonly treatment?: Treatment | undefined;
  readonly settings: Settings;
  readonly overrides?: Overrides | undefined;
  /** True while a content file is on its way: elements keep what they show. */
  readonly pending: boolean;
}

/** The number is the value's shape: copies of the script that do not agree on it do not talk. */
export const guideContext = createContext<GuideValue>(Symbol.for('treatment-elements/guide@1'));
