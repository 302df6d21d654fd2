import {expect} from '@open-wc/testing';
import {make} from '../made-tea.js';

describe('the checklist', () => {
  it('names each label with its country, and weighs labels before guidelines before opinion', () => {
    const {topics} = make().checklist!;
    const [sore, allergy] = topics[0]!.items;
    const [sad] = topics[1]!.items;
    expect(allergy!.basis).to.deep.equal([
      {
        says: 'Label: do not use',
        labels: 'US tea label and UK tea label',
        text: 'Label: do not use (US tea label and UK tea label)',
      },
    ]);
    expect(allergy!.weight).to.be.greaterThan(sad!.weight);
    expect(sad!.weight).to.be.greaterThan(sore!.weight);
    expect(sad!.crisis).to.be.true;
  });
});
