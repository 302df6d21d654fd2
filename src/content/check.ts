/** Imported by `import()` alone, so that bundlers keep the check of clinics' files apart: most pages have none. */
export {ContentError, parse} from './parse.js';
