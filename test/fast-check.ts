import fc from 'fast-check';

/**
 * What `npm test` says of a commit stays so: random values are the same ones each time. Other ones are tried with
 * another seed here, or by `npm run fuzz`.
 */
fc.configureGlobal({seed: 20261127});

export {fc};
