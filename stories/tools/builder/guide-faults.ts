import {ketamine} from '../../../src/classes.js';
import {readSettings, type GuideAttributes} from '../../../src/elements/guide/read-settings.js';
import {optionsOf} from './options.js';
import type {Values} from './state.js';

const routeIds = ketamine.facts.routes?.routes.map(({id}) => id);

/** What the guide would say of its attributes, by their names: what it expects where it cannot use a value. */
export function guideFaults(values: Values): ReadonlyMap<string, string> {
  const given = optionsOf('treatment-guide').map(({attribute, property}) => [property, values[attribute]]);
  const {faults} = readSettings(Object.fromEntries(given) as GuideAttributes, routeIds);
  return new Map(faults.map(({attribute, expected}) => [attribute, `The guide expects ${expected}.`]));
}
