import {css} from 'lit';

/**
 * The theming API. Each public `--treatment-*` property has a private one with its default; elements use only the
 * private ones, so that a value set on `body` reaches in.
 *
 * What the page stands on is not known, so three rules keep our text as readable as the page's own:
 * - text on the page's ground has the page's own color, all of it; what is secondary is smaller, not fainter;
 * - a color of ours stands on a ground of ours (`--_surface`): white below dark text, near black below light text, and
 *   black below a mid-grey. Luminance (`y`) decides, since contrast is made of it: up to 0.179 a text has more on white
 *   than on black, and one that has 4.5:1 on its page has it on one of the two. What can be pressed and the emergency
 *   strip bring that ground along, and their colors follow from it, also from a ground that the page sets;
 * - edges and marks on the page's ground have the text's color at 80 % or more: 3:1 wherever the text has 4.5:1.
 *
 * An element that sets another hue or lightness as its `color` changes the derived colors on itself: fill the wrapper,
 * color the text in a child.
 */
export const tokens = css`
  :host {
    --_ground: calc(clamp(0, (0.179 - y) * 1e6, 1) + clamp(0, y - 0.2, 0.006));
    --_own-surface: color(
      from currentColor xyz calc(0.9505 * var(--_ground)) var(--_ground) calc(1.0891 * var(--_ground)) / 1
    );
    --_tone: calc(0.78 - clamp(0, (l - 0.6) * 1000, 0.33));
    --_surface: var(--treatment-surface, var(--_own-surface));
    --_alarm-surface: var(--treatment-alarm-surface, var(--_surface));
    --_accent: var(--treatment-accent, oklch(from var(--_surface) var(--_tone) 0.09 200 / 1));
    --_alarm: var(--treatment-alarm, oklch(from var(--_alarm-surface) var(--_tone) 0.17 27 / 1));
    --_on-fill: var(
      --treatment-on-fill,
      oklch(from var(--_accent) clamp(0.18, calc(1 - (l - 0.6) * 1000), 1) 0 0 / 1)
    );
    --_line: var(--treatment-line, oklch(from currentColor l c h / 20%));
    --_edge: var(--treatment-edge, oklch(from currentColor l c h / 80%));
    --_soft: var(--treatment-soft, var(--_surface));
    --_quiet: var(--treatment-quiet, currentColor);
    --_mark: var(--treatment-mark, currentColor);
    --_mark-track: var(--treatment-mark-track, oklch(from currentColor l c h / 35%));
    --_focus: var(--treatment-focus, currentColor);
    --_radius: var(--treatment-radius, 0.6em);
    --_control-radius: var(--treatment-control-radius, 0.5em);
    --_space: var(--treatment-space, 1em);
    --_row-space: var(--treatment-row-space, 0.6em);
    --_small: max(var(--treatment-small-size, 0.86em), 14px);
    --_measure: var(--treatment-measure, 66ch);
    --_heading-font: var(--treatment-heading-font, inherit);
    --_heading-weight: var(--treatment-heading-weight, 700);
    --_print-size: max(var(--treatment-print-size, 10pt), 9pt);
  }

  @supports not (color: oklch(from currentColor l c h)) {
    :host {
      --_accent: var(--treatment-accent, currentColor);
      --_alarm: var(--treatment-alarm, currentColor);
      --_surface: var(--treatment-surface, transparent);
      --_line: var(--treatment-line, currentColor);
      --_edge: var(--treatment-edge, currentColor);
      --_mark-track: var(--treatment-mark-track, currentColor);
    }
  }

  /* Paper is black on white, whatever the page's ground and its theme are. Last, so that no other rule has its say. */
  @media print {
    :host {
      --_accent: #000;
      --_alarm: #000;
      --_on-fill: #fff;
      --_surface: #fff;
      --_alarm-surface: #fff;
      --_line: #999;
      --_edge: #000;
      --_soft: #fff;
      --_quiet: #000;
      --_mark: #000;
      --_mark-track: #767676;
      --_small: max(0.9em, 9pt);
    }
  }
`;
