import type {ClaimsMessages} from './messages.js';

export const es: ClaimsMessages = {
  whole: (claim, found) => `Quizás haya leído esta afirmación: “${claim}” Lo que se encontró: ${found}`,
};
