import {css} from 'lit';

/**
 * The theming API. Each public `--treatment-*` property has a private one with its default; elements use only the
 * private ones, so that a value set on `body` reaches in.
 *
 * Colors are derived from the text's own color, which needs no guess at light or dark. Each says its own opacity, so
 * that a link in quiet text, or quiet text in quiet text, is no fainter than elsewhere. An element that sets another
 * hue or lightness as its `color` changes the derived colors on itself: fill the wrapper, color the text in a child.
 */
export const tokens = css`
  :host {
    --_tone: clamp(0.45, calc(0.45 + (l - 0.6) * 1000), 0.78);
    --_accent: var(--treatment-accent, oklch(from currentColor var(--_tone) 0.09 200 / 1));
    --_alarm: var(--treatment-alarm, oklch(from currentColor var(--_tone) 0.17 27 / 1));
    /* By itself: Dark Reader, which rewrites colors, loses a calculation that stands inside one. */
    --_ink: calc(1 - clamp(0, (l - 0.6) * 1000, 0.82));
    --_on-fill: var(--treatment-on-fill, oklch(from currentColor var(--_ink) 0 0 / 1));
    --_line: var(--treatment-line, oklch(from currentColor l c h / 20%));
    --_edge: var(--treatment-edge, oklch(from currentColor l c h / 55%));
    --_soft: var(--treatment-soft, oklch(from currentColor l c h / 5%));
    --_quiet: var(--treatment-quiet, oklch(from currentColor l c h / 76%));
    --_radius: var(--treatment-radius, 0.6em);
    --_space: var(--treatment-space, 1em);
    --_small: max(0.86em, 14px);
    --_print-size: var(--treatment-print-size, 9pt);
  }

  @media print {
    :host {
      /* Paper is read close by, and four elements are to fit a leaflet. */
      --_small: 0.94em;
    }
  }

  @supports not (color: oklch(from currentColor l c h)) {
    :host {
      --_accent: var(--treatment-accent, currentColor);
      --_alarm: var(--treatment-alarm, currentColor);
      --_line: var(--treatment-line, currentColor);
      --_edge: var(--treatment-edge, currentColor);
      --_soft: var(--treatment-soft, transparent);
      --_quiet: var(--treatment-quiet, currentColor);
    }
  }
`;
