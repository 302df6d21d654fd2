import {css, type CSSResultGroup} from 'lit';
import {listOnPaper} from '../../styles/list-on-paper.styles.js';
import {panelStyles} from './panel.styles.js';

/** The items, and the bar that leads to the list of what is marked. */
const items = css`
  .chips {
    flex-wrap: nowrap;
    overflow-x: auto;
    /* Room for the focus ring, which a scroller cuts off. Not beyond the element's own edge: the page would scroll. */
    padding: 4px;
  }

  .chips > li {
    flex: none;
    max-inline-size: min(13em, 88cqi);
  }

  .chip {
    line-height: 1.2;
    text-align: start;
  }

  legend {
    inline-size: 100%;
    padding: 0;
  }

  /* Not a margin: WebKit leaves out the last one inside a legend. */
  .group [part='subheading'] {
    margin: 0;
    padding-block-end: 0.3em;
    font-size: 1em;
  }

  .entries {
    padding: 0;
    list-style: none;
  }

  .group {
    margin-block-start: calc(var(--_space) * 0.8);
  }

  .item,
  .fold {
    --_row-space: var(--treatment-row-space, 0.4em);
  }

  .item {
    position: relative;
    border-block-start: 1px solid var(--_line);
  }

  [part='statement'] {
    display: flex;
    gap: 0.7em;
    inline-size: 100%;
    padding-block: var(--_row-space);
    font-size: max(0.94em, 16px);
    line-height: 1.3;
  }

  [part='statement'] > span {
    flex: 1;
  }

  /* Unseen, it keeps the room for "Why?" at the end of the first line, in whatever language. */
  [data-why]::before {
    content: attr(data-why);
    float: inline-end;
    visibility: hidden;
    margin-inline-start: 0.7em;
    font-weight: 600;
  }

  label {
    cursor: pointer;
  }

  [part='summary'] {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    min-block-size: 24px;
    padding-block: var(--_row-space);
    padding-inline-start: 0.5em;
    font-size: max(0.94em, 16px);
    font-weight: 600;
    line-height: 1.3;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }

  /* The word says that it opens. */
  [part='summary']::after {
    content: none;
  }

  @media (forced-colors: active) {
    [part='summary'] {
      color: LinkText;
    }
  }

  .item input {
    font-size: 1.155em;
  }

  .item .body {
    padding-block-end: var(--_row-space);
    font-size: var(--_small);
  }

  .item .body p {
    display: inline;
    margin: 0;
  }

  .why,
  [part='crisis'],
  .item .body p + p {
    display: block;
  }

  /* Below the statement's own letters: a box and a gap of its size. */
  label[part='statement'] ~ :is(details, [role='status']) {
    margin-inline-start: calc(2.2 * max(0.94em, 16px));
  }

  [part='crisis'] {
    margin-block: 0.2em 0.8em;
    padding-inline-start: 0.8em;
    border-inline-start: 0.25em solid var(--_edge);
  }

  .notes {
    margin-block-start: 0.8em;
    padding: 0;
    border: 0;
    font-size: max(0.94em, 14px);
    line-height: 1.4;
  }

  .notes p,
  .notes > .always {
    margin-block: 0.6em 0;
  }

  .radios {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.4em;
    padding-block-end: 0.2em;
  }

  .radios label {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.2em;
  }

  /* A question without its answer, once a reader has tried to send the form: a line, and words above. */
  .item[aria-invalid='true'] {
    padding-inline-start: 0.7em;
    border-inline-start: 0.25em solid var(--_alarm);
  }

  /* What the focus moves to is never behind the bar, and a question stands above its answers. */
  .item :is(input, summary, button, a) {
    scroll-margin-block: 8em 5em;
  }

  .bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
    align-items: center;
    justify-content: space-between;
    margin-block-start: 0.6em;
    padding: 0.3em 0.8em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: var(--_surface);
    font-weight: 600;
  }

  @container (min-width: 34em) {
    .chips {
      flex-wrap: wrap;
      padding: 0;
      overflow: visible;
    }

    .chips > li {
      max-inline-size: none;
    }
  }

  @container (min-width: 46em) {
    .check {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 18.5em;
      gap: 1.8em;
      align-items: start;
    }

    .bar {
      display: none;
    }

    .marked {
      position: sticky;
      inset-block-start: 1em;
      max-block-size: calc(100vh - 2em);
      margin-block-start: 1.4em;
      overflow: auto;
    }
  }

  /* Where the window is low, nothing stands in the way of what is read. */
  @media (max-height: 20em) {
    .bar,
    .marked {
      position: static;
      max-block-size: none;
    }
  }
`;

/** The checklist, the list of what is marked, and both on paper. */
export const styles: CSSResultGroup = [panelStyles, items, listOnPaper];
