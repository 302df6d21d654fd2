import {action} from 'storybook/actions';
import {apiOf, tags} from '../../api.js';

const names = new Set(tags.flatMap((tag) => (apiOf(tag).events ?? []).map(({name}) => name)));

/** Writes each event of our elements into the panel "Actions", with its fields: what a page that listens would get. */
export function logEvents(page: Element | undefined): void {
  for (const name of names) page?.addEventListener(name, log);
}

function log(event: Event) {
  const {target} = event;
  if (!(target instanceof Element) || !tags.includes(target.localName)) return;
  const fields = Object.entries(event).filter(([name]) => name !== 'isTrusted');
  action(event.type)({from: `<${target.localName}>`, ...Object.fromEntries(fields)});
}
