import type {SummaryMessages} from './messages.js';

export const en: SummaryMessages = {
  groups: {
    what: 'What it is',
    found: 'What trials found, and harm',
    unknown: 'Not known',
    alternatives: 'What else there is',
    time: 'Time and money',
    choice: 'The choice is yours',
    maker: 'Who made this',
  },
  sure: (certainty) => `How sure this is: ${certainty}.`,
  ownPrice: 'Price here',
};
