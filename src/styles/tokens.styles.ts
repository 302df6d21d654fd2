import {css} from 'lit';

/**
 * The theming API. Each public `--treatment-*` property has a private one with its default; elements use only the
 * private ones, so that a value set on `body` reaches in.
 *
 * Colours are derived from the text's own colour, which needs no guess at light or dark. An element that sets `color`
 * therefore changes every derived colour on itself: fill the wrapper and colour the text in a child.
 */
export const tokens = css`
  :host {
    --_tone: clamp(0.45, calc(0.45 + (l - 0.6) * 1000), 0.78);
    --_accent: var(--treatment-accent, oklch(from currentColor var(--_tone) 0.09 200));
    --_alarm: var(--treatment-alarm, oklch(from currentColor var(--_tone) 0.17 27));
    --_on-fill: var(
      --treatment-on-fill,
      oklch(from currentColor calc(1 - clamp(0, (l - 0.6) * 1000, 0.82)) 0 0)
    );
    --_line: var(--treatment-line, color-mix(in oklab, currentColor 20%, transparent));
    --_edge: var(--treatment-edge, color-mix(in oklab, currentColor 55%, transparent));
    --_soft: var(--treatment-soft, color-mix(in oklab, currentColor 5%, transparent));
    --_quiet: var(--treatment-quiet, color-mix(in oklab, currentColor 76%, transparent));
    --_radius: var(--treatment-radius, 0.6em);
    --_space: var(--treatment-space, 1em);
    --_small: max(0.86em, 14px);
  }

  @supports not (color: oklch(from red l c h)) {
    :host {
      --_accent: var(--treatment-accent, currentColor);
      --_alarm: var(--treatment-alarm, currentColor);
      --_on-fill: var(--treatment-on-fill, Canvas);
    }
  }
`;
