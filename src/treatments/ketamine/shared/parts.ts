/** Ratings, and the parts of figures that more than one section has. */

export const low = {scale: 'grade', level: 'low'} as const;
export const veryLow = {scale: 'grade', level: 'very-low'} as const;
export const trial = {scale: 'not-rated', level: 'trial'} as const;
export const painTrials = {population: 'pop-pain-trials', certainty: low, sources: ['moradi2024']} as const;
export const crpsDrip = {population: 'pop-crps-drip', certainty: trial, sources: ['sigtermans2009']} as const;
