import {css} from 'lit';

/** The checklist, the list of what is marked, and that list on paper. */
export const styles = css`
  .check {
    display: grid;
    gap: 1.8em;
    margin-block-start: 1.2em;
  }

  .topic + .topic {
    margin-block-start: 1.9em;
  }

  legend {
    inline-size: 100%;
    padding: 0;
  }

  /* Not a margin: WebKit leaves out the last one inside a legend. */
  .topic [part='subheading'] {
    margin: 0;
    padding-block-end: 0.6em;
  }

  .item {
    padding: 0.75em 0.95em 0.8em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .item + .item {
    margin-block-start: 0.5em;
  }

  /* A thicker line and the tick itself: nothing is told by color alone. */
  .item:has(:checked:not([value='no'])) {
    padding: calc(0.75em - 1px) calc(0.95em - 1px) calc(0.8em - 1px);
    border: 2px solid var(--_accent);
  }

  /* The whole line is there to press, up to the edges of its box. */
  label {
    cursor: pointer;
  }

  label[part='statement'] {
    display: grid;
    grid-template-columns: 1.5em 1fr;
    gap: 0.85em;
    margin: -0.75em -0.95em 0;
    padding: 0.75em 0.95em 0;
  }

  label[part='statement'] ~ * {
    margin-inline-start: 2.35em;
  }

  /* Floated, a legend does not cut the box's line. */
  legend[part='statement'] {
    float: inline-start;
  }

  legend[part='statement'] + * {
    clear: both;
  }

  .item input {
    font-size: 1.155em;
  }

  .radios {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.6em;
    margin-block-start: 0.3em;
  }

  .radios label {
    display: inline-flex;
    gap: 0.55em;
    align-items: center;
    min-block-size: 2.5em;
  }

  .reason {
    margin-block-start: 0.25em;
    line-height: 1.45;
  }

  .reason p {
    margin: 0;
  }

  .reason p + p {
    margin-block-start: 0.35em;
  }

  .crisis {
    margin-block: 0.8em 0.1em;
    padding-inline-start: 0.85em;
    border-inline-start: 0.25em solid var(--_edge);
  }

  .crisis > a,
  .to-list a {
    display: inline-block;
    min-block-size: 24px;
  }

  .marked {
    align-self: start;
    padding: 1.1em 1.2em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_soft);
  }

  .marked [part='subheading'] {
    margin-block: 0 0.5em;
  }

  [part='list-item'] {
    margin-block-end: 0.75em;
    padding-inline-start: 0.2em;
  }

  [part='list-item'] .quiet {
    display: block;
    line-height: 1.45;
  }

  [part='list-item'] .quiet + .quiet {
    margin-block-start: 0.2em;
  }

  .marked .actions {
    margin-block-start: 1em;
  }

  .marked .plain {
    padding-inline: 0.5em;
  }

  .entries {
    padding: 0;
    border-block: 1px solid var(--_line);
    list-style: none;
  }

  .entries > li {
    padding-block: 0.75em;
  }

  .entries > li + li {
    border-block-start: 1px solid var(--_line);
  }

  .note {
    margin-block-start: 1.4em;
  }

  @container (min-width: 46em) {
    .check {
      grid-template-columns: minmax(0, 1fr) 18.5em;
    }

    .marked {
      position: sticky;
      inset-block-start: 1em;
      max-block-size: calc(100vh - 2em);
      overflow: auto;
    }

    .to-list {
      display: none;
    }

    .entries > li {
      display: grid;
      grid-template-columns: 2fr 3fr;
      gap: 1.5em;
    }

    .entries .reason {
      margin: 0;
    }
  }

  /* The list alone. A long one leaves the reasons to the page on the screen. */
  .paper {
    font-size: 11.5pt;
    line-height: 1.4;
  }

  .paper p,
  .paper ol {
    max-inline-size: none;
    margin: 0 0 0.8em;
  }

  .paper ol {
    padding-inline-start: 1.8em;
  }

  .paper li {
    margin-block-end: 0.5em;
    break-inside: avoid;
  }

  .paper .why {
    display: block;
    font-size: 0.88em;
  }

  .paper [part='subheading'] {
    margin: 1em 0 0;
  }

  .paper .rule {
    block-size: 2em;
    border-block-end: 1px solid currentColor;
  }

  .paper .quiet {
    margin-block-start: 1.2em;
    font-size: 0.86em;
  }

  .paper:has(li:nth-child(6)) {
    font-size: 10pt;
  }

  .paper:has(li:nth-child(6)) ol {
    columns: 2;
    column-gap: 2.5em;
  }

  .paper:has(li:nth-child(15)) {
    font-size: 9.5pt;
  }

  .paper:has(li:nth-child(15)) .rule {
    block-size: 1.75em;
  }

  .paper:has(li:nth-child(15)) .why {
    display: none;
  }

  @media print {
    .reason {
      margin: 0;
      line-height: inherit;
    }

    .reason p,
    .reason .mark {
      display: inline;
    }

    .reason p + p::before {
      content: ' ';
    }

    .reason .mark {
      padding: 0;
      border: 0;
      font-weight: 600;
    }

    .entries > li {
      display: grid;
      grid-template-columns: 2fr 3fr;
      gap: 1.5em;
      padding-block: 0.5em;
      break-inside: avoid;
    }

    .entries .reason {
      margin: 0;
    }

    /* Boxes to fill in with a pen. */
    .item input {
      display: none;
    }

    .item label::before {
      content: '';
      inline-size: 1em;
      block-size: 1em;
      margin-block-start: 0.15em;
      border: 1px solid currentColor;
      font-size: 0.9em;
      font-weight: 700;
      line-height: 0.9;
      text-align: center;
    }

    .item label:has(:checked)::before {
      content: '×';
    }

    .radios label::before {
      margin-block-start: 0;
    }

    .check > div:first-child {
      columns: 17em;
      column-gap: 1.6em;
    }

    .check,
    fieldset.topic {
      display: block;
    }

    .item,
    .item:has(:checked:not([value='no'])) {
      margin: 0;
      padding: 0 0 0.45em;
      border: 0;
    }

    .topic + .topic {
      margin-block-start: 0.5em;
    }

    .topic [part='subheading'] {
      margin-block-end: 0.3em;
    }

    label[part='statement'] {
      grid-template-columns: 1em 1fr;
      margin: 0;
      padding: 0;
    }

    label[part='statement'] ~ * {
      margin-inline-start: 1.85em;
    }

    label[part='statement'] {
      break-after: avoid;
    }

    /* There is nothing to take along yet. */
    .marked:not(:has(li)) {
      display: none;
    }

    .marked {
      position: static;
      max-block-size: none;
      break-inside: avoid;
    }
  }
`;
