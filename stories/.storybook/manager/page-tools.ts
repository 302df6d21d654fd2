import {createElement, Fragment, type ReactNode} from 'react';
import {Select} from 'storybook/internal/components';
import {addons, types, useGlobals, type API} from 'storybook/manager-api';
import {pageSettings, type PageSetting} from '../page-settings.js';

/** A tool for each setting of the page. One that would change nothing on the page that is open is not there. */
export function pageTools(api: API): void {
  for (const setting of pageSettings) {
    addons.add(`treatment-elements/${setting.name}`, {
      type: types.TOOL,
      title: setting.label,
      match: ({tabId, storyId}) => !tabId && (setting.everywhere || showsAnElement(api, storyId)),
      render: () => createElement(PageTool, setting),
    });
  }
}

/** Stories do, and pages that embed stories. */
function showsAnElement(api: API, id: string | undefined): boolean {
  const entry = id ? api.getData(id) : undefined;
  if (entry?.type !== 'docs') return entry?.type === 'story';
  // The index has it; the type of the manager's copy of it does not say so.
  const {storiesImports = []} = entry as {storiesImports?: readonly string[]};
  return storiesImports.length > 0;
}

function PageTool({name, label, choices}: PageSetting): ReactNode {
  const [globals, update, fixed] = useGlobals();
  const value = String(globals[name]);
  return createElement(
    Fragment,
    null,
    createElement(
      Select,
      {
        ariaLabel: label,
        tooltip: label,
        options: [...choices],
        defaultOptions: [value],
        // A story that is about one width, say, has set it.
        disabled: name in fixed,
        showSelectedOptionTitle: true,
        onSelect: (selected) => update({[name]: selected}),
      },
      choices.find((choice) => choice.value === value)?.title ?? label,
    ),
  );
}
