import type {Overrides} from '../../src/content/schema.js';
import type {Settings} from '../../src/content/settings.js';
import {en} from '../../src/locales/en.js';
import {resolve} from './resolve-all.js';
import {tea} from './small-treatment.js';

/** What elements get of tea, in English. */
export const make = (settings: Settings = {}, overrides: Overrides = {}) =>
  resolve({treatment: tea, messages: en, settings, overrides});

/** A side effect in it, by its id. */
export function effect(content: ReturnType<typeof resolve>, id: string) {
  const {effects, emergencies} = content.sideEffects!;
  return [...emergencies, ...effects].find((one) => one.id === id)!;
}
