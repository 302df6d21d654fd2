import {expect} from '@open-wc/testing';
import {make} from '../made-tea.js';

describe('the side effects', () => {
  it('stand by urgency and then by time, emergencies apart', () => {
    const {emergencies, effects} = make().sideEffects!;
    expect(emergencies.map(({id}) => id)).to.deep.equal(['se-burn']);
    expect(effects.map(({id}) => id)).to.deep.equal(['se-soon', 'se-late', 'se-warm']);
  });
});
