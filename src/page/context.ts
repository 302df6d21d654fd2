/**
 * `@lit/context`, with the browser's own `Event` whatever the page has in its place. Its classes are made while it is loaded:
 * the order of these imports is the point.
 */
import {giveEventBack} from './native-event.js';
import {ContextConsumer, ContextProvider, ContextRoot, createContext} from '@lit/context';

giveEventBack();

export {ContextConsumer, ContextProvider, ContextRoot, createContext};
