import {html, type TemplateResult} from 'lit';
import type {Builder} from '../parts.js';
import {elementList, type Move} from './element-list.js';
import {guideFields} from './guide-fields.js';
import {tokenFields, type Measured} from './token-fields.js';

/** All that can be set, in three parts of which one is open. */
export const settings = (builder: Builder, measured: Measured, move: Move): TemplateResult => html`
  ${part('Elements', elementList(builder, move), true)} ${part('Readers and clinic', guideFields(builder))}
  ${part('Colors, shape and type', tokenFields(builder, measured))}
`;

const part = (title: string, content: TemplateResult, isOpen = false) => html`
  <details class="panel" name="settings" ?open=${isOpen}>
    <summary><h2>${title}</h2></summary>
    ${content}
  </details>
`;
