import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {renderThunked} from '@lit-labs/ssr/lib/render.js';
import type {CSSResult, LitElement} from 'lit';
import {stampOf} from '../page/stamp.js';
import {escape} from '../outline/escape.js';
import type {ServerElement} from './server-element.js';

/** How the styles come into a prerendered page. By default they stand in it, in a `<style>` for each element. */
export interface StyleOptions {
  /**
   * Address at which the package's folder `dist/css` is served, such as `/assets/treatment-elements/css/`. The elements then
   * link to the files there: for a content security policy that allows no inline styles.
   */
  readonly stylesheets?: string;
  /** Nonce of the page's content security policy, for the `<style>`. */
  readonly nonce?: string;
}

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
  // Lit writes properties out as they are, and to HTML an attribute that says "false" is there.
  const body = html.replaceAll(/ (checked|selected|disabled)="false"/g, '');
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
