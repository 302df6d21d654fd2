/**
 * What the classic scripts of single elements load only for a clinic's own file, or to compare with what was reviewed. It lies
 * beside them, as a module.
 */
export {ContentError, parse} from './content/check.js';
export {contentHash} from './content/content-hash.js';
export {ketamine} from './treatments/ketamine/all.js';
