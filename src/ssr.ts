/** For servers and builds: the elements as HTML that reads without JavaScript. Registers all tags there. */
import {contentHash} from './content/content-hash.js';
import './index.js';
import {provideHash} from './page/reviewed.js';

provideHash(contentHash);

export {ContentError, type Fault} from './content/parse.js';
export type {Attributes} from './server/attributes.js';
export {renderToPlainHtml} from './server/render-to-plain-html.js';
export {prerender, type PrerenderOptions} from './server/prerender.js';
export {RenderError} from './server/render-error.js';
export {renderToHtml, type HtmlOptions, type RenderOptions} from './server/render-to-html.js';
export type {BetweenTags, ReaderOptions} from './server/between-tags.js';
export type {StyleOptions} from './server/style-options.js';
export type {ContentTag} from './server/tags.js';
export {version} from './version.js';
