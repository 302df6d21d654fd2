import {escape} from '../../../../src/content/escape.js';
import type {BuilderState} from '../state.js';
import {embedOf, indented, nested, openTag, type Given, type Tag} from './embed.js';
import {importsOf} from './imports.js';

/** A component of Vue. */
export function toVue(state: BuilderState): string {
  const embed = embedOf(state);
  return `<script setup lang="ts">
${importsOf(state, embed, 'vue').join('\n')}
</script>

<template>
${indented(nested(embed, tag))}
</template>
`;
}

function tag({name, given}: Tag, inside?: string): string {
  const attributes = given.map(attribute);
  if (inside === undefined) return openTag(`treatment-${name}`, attributes, ' />');
  return `${openTag(`treatment-${name}`, attributes)}\n${indented(inside)}\n</treatment-${name}>`;
}

/** As in HTML. What is bound by the name of a property would be lost where the tag is known later than it is drawn, and on servers. */
const attribute = ({option: {attribute: name}, value}: Given) =>
  value === true ? name : `${name}="${escape(value)}"`;
