import {html} from 'lit';
import type {View} from '../treatment-element.js';
import type {ChecklistContent} from '../../content/resolved.js';
import {listedItem} from './item.js';
import {known} from './known.js';
import {listedTopics, topicChips} from './topics.js';

/** The same items to read, with nothing to mark. */
export const readableList = (view: View<ChecklistContent>) =>
  html`${topicChips(view)}${listedTopics(view, (item) => listedItem(item, view.messages))}${known(view)}`;
