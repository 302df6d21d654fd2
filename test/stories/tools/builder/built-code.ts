import {embedOf} from '../../../../stories/tools/builder/outputs/embed.js';
import {markupOf} from '../../../../stories/tools/builder/outputs/html.js';
import {sheetFile} from '../../../../stories/tools/builder/outputs/imports.js';
import {outputs} from '../../../../stories/tools/builder/outputs/outputs.js';
import {styleSheet} from '../../../../stories/tools/builder/tokens.js';
import {typicalStates} from './typical-states.js';

export {sheetFile};

/** What the embed builder writes for typical states: `markup`, the tags of HTML alone; `sheet`; `code`, by the names of its languages. */
export const builtCode = Object.entries(typicalStates).map(([title, state]) => ({
  title,
  markup: markupOf(embedOf(state)),
  sheet: styleSheet(state),
  code: Object.fromEntries(outputs.map(({name, write}) => [name, write(state, {})])),
}));
