import {ApiReference} from '../../blocks/api-reference.js';
import {ContentChanges} from '../../blocks/content-changes.js';
import {ReviewSheet} from '../../blocks/review-sheet.js';
import {SourceList} from '../../blocks/source-list.js';
import {TokenTable} from '../../blocks/token-table.js';
import {EmbedBuilder} from '../../tools/builder/embed-builder.js';
import {PreviewFrame} from '../../tools/builder/preview-frame.js';
import {ContentEditor} from '../../tools/editor/content-editor.js';
import {EditorPreview} from '../../tools/editor/editor-preview.js';
import {ClinicPage} from './clinic-page.js';

const tags = {
  'api-reference': ApiReference,
  'clinic-page': ClinicPage,
  'content-changes': ContentChanges,
  'embed-builder': EmbedBuilder,
  'preview-frame': PreviewFrame,
  'content-editor': ContentEditor,
  'editor-preview': EditorPreview,
  'review-sheet': ReviewSheet,
  'source-list': SourceList,
  'token-table': TokenTable,
};

/**
 * Makes the tags of this Storybook known. By a call, not by importing: the package says of its files that importing them does
 * nothing, and a bundler believes it. Storybook loads files anew after each change of them.
 */
export function defineTags(): void {
  for (const [tag, element] of Object.entries(tags)) {
    if (!customElements.get(tag)) customElements.define(tag, element);
  }
}
