import type {prerender} from '../../src/server/prerender.js';

export type Prerender = typeof prerender;

/**
 * `prerender()` of a realm of its own, as a server is: what renders there changes Lit's classes, and the page of a test is
 * to have a reader's.
 */
export async function prerenderElsewhere(): Promise<Prerender> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const realm = frame.contentWindow as Window & typeof globalThis;
  const load = (file: string) =>
    realm.eval(`import(${JSON.stringify(new URL(file, import.meta.url).href)})`) as Promise<object>;
  await load('../../src/index.ts');
  return ((await load('../../src/server/prerender.ts')) as {prerender: Prerender}).prerender;
}
