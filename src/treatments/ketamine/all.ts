/** Imported by `import()` alone, so that bundlers keep it apart. */
export {ketamine} from './index.js';
