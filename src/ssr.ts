/** For servers and builds: the elements as HTML that reads without JavaScript. Registers all tags, on the server. */
import './index.js';

export {prerender, type PrerenderOptions} from './server/prerender.js';
