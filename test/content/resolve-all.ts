import {resolve as resolveContent, type Request} from '../../src/content/resolve.js';
import type {ResolvedContent} from '../../src/content/resolved.js';
import {checklist} from '../../src/content/sections/checklist.js';
import {claims as writeClaims} from '../../src/content/sections/claims.js';
import {relief} from '../../src/content/sections/relief.js';
import {routes} from '../../src/content/sections/routes.js';
import {sideEffects} from '../../src/content/sections/side-effects.js';
import {summary} from '../../src/content/sections/summary.js';
import {visit} from '../../src/content/sections/visit.js';
import {createWriter, type Ground} from '../../src/content/writer.js';

/** Claims by themselves: on a page they are a part of the facts in short. */
const claims = (ground: Ground) => writeClaims(ground, createWriter(ground));

/** Content with each of its sections by name. On a page an element brings the writer of its own section only. */
class AllContent implements ResolvedContent {
  readonly id: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly messages: ResolvedContent['messages'];
  readonly section: ResolvedContent['section'];

  constructor({id, lang, dir, messages, section}: ResolvedContent) {
    this.id = id;
    this.lang = lang;
    this.dir = dir;
    this.messages = messages;
    this.section = section;
  }

  get sideEffects() {
    return this.section(sideEffects);
  }

  get checklist() {
    return this.section(checklist);
  }

  get routes() {
    return this.section(routes);
  }

  get relief() {
    return this.section(relief);
  }

  get summary() {
    return this.section(summary);
  }

  get visit() {
    return this.section(visit);
  }

  get claims() {
    return this.section(claims);
  }
}

const known = new WeakMap<ResolvedContent, AllContent>();

/** The same content for the same request. */
export function resolve(request: Request): AllContent {
  const content = resolveContent(request);
  const all = known.get(content) ?? new AllContent(content);
  known.set(content, all);
  return all;
}
