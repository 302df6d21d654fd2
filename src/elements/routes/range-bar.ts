import type {RouteCell} from '../../content/resolved.js';
import {still} from '../../templates/still.js';

/** A bar from 0 to 100: thick up to the low end of the range, thin from there to the high end. The words say the same. */
export const rangeBar = ({from, to}: NonNullable<RouteCell['bar']>) =>
  still`<svg class="scale" part="bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
    <path class="track" part="track" d="M0 6H100" />
    <path class="to" d="M${from} 6H${to}" />
    <path class="from" d="M0 6H${from}" />
  </svg>`;
