/** Pieces of the documentation that are made from the project itself. Importing this makes their tags known. */
import './api-reference.js';
import './source-list.js';
import './token-table.js';
