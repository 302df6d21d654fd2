import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {renderThunked} from '@lit-labs/ssr/lib/render.js';
import type {CSSResult, LitElement} from 'lit';
import {stampOf} from '../page/stamp.js';
import {escape} from '../content/escape.js';
import type {ServerElement} from './server-element.js';
import type {StyleOptions} from './style-options.js';

/** What a browser needs to show an element before any script. */
export interface ShadowHtml {
  /** The stamp for the start tag. */
  readonly stamp: string;
  /** The shadow root, as the first child. */
  readonly template: string;
}

/** Renders an element's shadow root. */
export function shadowHtml({element, renderer, content}: ServerElement, options: StyleOptions): ShadowHtml {
  const rendered = element['render']();
  const html = collectResultSync(renderThunked(rendered, {customElementHostStack: [renderer]}));
  // Lit writes properties out as they are: to HTML an attribute that says "false" is there, and "true" is no value of it. A
  // place that holds no node yet is "<?>", which browsers read as the comment "?": so written, PHP and XML leave it alone.
  const body = html
    .replaceAll(/ (checked|selected|disabled)="(true|false)"/g, (_, name: string, is: string) =>
      is === 'true' ? ` ${name}` : '',
    )
    .replaceAll('<?>', '<!--?-->');
  return {
    stamp: stampOf(rendered, content.lang),
    template: `<template shadowrootmode="open">${styles(element, options)}${body}</template>`,
  };
}

function styles(element: LitElement, {stylesheets, nonce}: StyleOptions): string {
  if (stylesheets !== undefined) {
    const file = `${stylesheets.replace(/\/?$/, '/')}${element.localName.replace('treatment-', '')}.css`;
    return `<link rel="stylesheet" href="${escape(file)}">`;
  }
  const {elementStyles} = element.constructor as typeof LitElement;
  const css = elementStyles.map((style) => (style as CSSResult).cssText).join('');
  return nonce === undefined ? `<style>${css}</style>` : `<style nonce="${escape(nonce)}">${css}</style>`;
}
