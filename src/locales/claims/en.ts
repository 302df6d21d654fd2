import type {ClaimsMessages} from './messages.js';

export const en: ClaimsMessages = {
  whole: (claim, found) => `You may have read this claim: “${claim}” What was found: ${found}`,
};
