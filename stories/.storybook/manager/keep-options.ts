import {
  DOCS_RENDERED,
  STORY_ARGS_UPDATED,
  STORY_CHANGED,
  STORY_RENDERED,
} from 'storybook/internal/core-events';
import type {API} from 'storybook/manager-api';

type Args = Record<string, unknown>;
type Kept = {readonly story: string; readonly args: Args};

const parameter = 'options';

/**
 * Keeps in the address what somebody set with the controls, so that a reload and a link show it again. Storybook keeps the
 * options of a story by itself (`args`), but not on pages that embed one, and no text with more than letters and digits in
 * it: no phone number, no "What you’ll feel".
 */
export function keepOptions(api: API): void {
  // Read at once: Storybook's own address is rewritten while it starts.
  let toRestore = read(new URLSearchParams(location.search).get(parameter));

  const restore = () => {
    if (!toRestore) return;
    const story = api.getData(toRestore.story);
    const {args} = toRestore;
    toRestore = undefined;
    if (story?.type === 'story') api.updateStoryArgs(story, args);
  };
  api.on(STORY_RENDERED, restore);
  api.on(DOCS_RENDERED, restore);

  api.on(STORY_ARGS_UPDATED, ({storyId, args}: {storyId: string; args: Args}) => {
    const story = api.getData(storyId);
    if (story?.type !== 'story') return;
    const initial: Args = story.initialArgs ?? {};
    const changed = Object.entries(args).filter(([name, value]) => value !== initial[name]);
    const left = changed.filter(([, value]) => api.getUrlState().viewMode === 'docs' || !isKept(value));
    write(left.length ? {story: storyId, args: Object.fromEntries(left)} : undefined);
  });
  api.on(STORY_CHANGED, () => write(undefined));

  function write(kept: Kept | undefined) {
    const text = kept ? written(kept) : null;
    if (text !== (api.getQueryParam(parameter) ?? null))
      api.applyQueryParams({[parameter]: text}, {replace: true});
  }
}

/** Whether Storybook writes a value into the address by itself. */
const isKept = (value: unknown) => typeof value !== 'string' || /^[a-zA-Z0-9 _-]*$/.test(value);

/** In letters that no part of Storybook writes otherwise into an address, or reads otherwise: it takes "+" for a space. */
const written = (kept: Kept) =>
  encodeURIComponent(JSON.stringify(kept)).replaceAll('~', '%7E').replaceAll('%', '~');

/** What an address holds, where it holds something of ours. An address comes from anywhere, and so may be anything. */
function read(text: string | null): Kept | undefined {
  try {
    const kept = JSON.parse(decodeURIComponent((text ?? '').replaceAll('~', '%'))) as Partial<Kept> | null;
    if (typeof kept?.story !== 'string' || typeof kept.args !== 'object' || kept.args === null)
      return undefined;
    const args = Object.entries(kept.args).filter(([, value]) =>
      ['string', 'number', 'boolean'].includes(typeof value),
    );
    return {story: kept.story, args: Object.fromEntries(args)};
  } catch {
    return undefined;
  }
}
