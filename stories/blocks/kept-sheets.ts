/// <reference types="vite/client" />
import type {SavedSheet} from '../../src/server/review/sheet.js';

const files = import.meta.glob<SavedSheet>('../../src/releases/*.json', {import: 'default'});

/** The releases whose statements are kept, such as "0.1.0.en", the newest first. Each is loaded when it is asked for. */
export const keptSheets: ReadonlyMap<string, () => Promise<SavedSheet>> = new Map(
  Object.entries(files)
    .map(([file, load]) => [file.replace(/^.*\/|\.json$/g, ''), load] as const)
    .sort(([a], [b]) => b.localeCompare(a, 'en', {numeric: true})),
);
