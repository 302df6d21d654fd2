import {format} from '../common/en.js';
import type {SideEffectsMessages} from './messages.js';

const {number, plural} = format;

export const en: SideEffectsMessages = {
  urgency: {
    emergency: 'Emergency',
    team: 'Tell your care team',
    mild: 'Usually mild',
  },
  time: {
    session: 'During or soon after',
    weeks: 'Hours to weeks after',
    'long-term': 'With repeated use',
  },
  allTimes: 'All times',
  timeInBrief: {session: 'During', weeks: 'Later', 'long-term': 'Repeated use'},
  filter: 'Show by time',
  find: 'Find yours',
  groupWith: (name, count) => `${name} ${number(count)}`,
  shown: (count) => `${number(count)} side ${plural(count, {one: 'effect', other: 'effects'})} shown`,
  openAll: 'Open all',
  closeAll: 'Close all',
  whatToDo: 'What to do:',
  alsoCounted: 'Also counted',
  from: (numbers) => `${plural(numbers.length, {one: 'Source', other: 'Sources'})} ${numbers.join(', ')}`,
  notKnown: 'not known',
  notKnownMeans: (said) => `“Not known” is short for “${said}.”`,
  report: 'Report a side effect',
};
