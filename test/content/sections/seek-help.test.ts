import {expect} from '@open-wc/testing';
import {effect, make} from '../made-tea.js';

describe('the region', () => {
  it('gives its numbers in sentences, as links and with their sources', () => {
    const {line, actions, elsewhere, cites} = make({region: 'US'}).sideEffects!.seekHelp;
    expect(line).to.equal(
      'In an emergency, call 911. If you think about suicide or self-harm, call or text 988.',
    );
    expect(actions.map(({text, href}) => [text, href])).to.deep.equal([
      ['Call 911', 'tel:911'],
      ['Crisis line: call 988', 'tel:988'],
      ['Text 988', 'sms:988'],
    ]);
    expect(elsewhere).to.be.undefined;
    expect(cites).to.deep.equal([5, 6, 7, 8, 9]);
    expect(effect(make({region: 'US'}), 'se-burn').action.text).to.equal('Call 911.');
  });

  it('is named as the US where it is not known', () => {
    const {actions, elsewhere} = make().sideEffects!.seekHelp;
    expect(actions[0]!.text).to.equal('Call 911 (US)');
    expect(elsewhere).to.equal('Outside the US, call your local emergency number.');
    expect(effect(make(), 'se-burn').action.text).to.equal(
      'Call 911 in the US, or your local emergency number.',
    );
  });

  it('gives no number of another one', () => {
    const content = make({region: 'DE'}).sideEffects!;
    expect(content.seekHelp.actions).to.be.empty;
    expect(content.seekHelp.elsewhere).to.equal('Call your local emergency number.');
    expect(content.seekHelp.crisis.text).to.equal('At any time you can call your local crisis line.');
    expect(JSON.stringify(content)).not.to.match(/911|988|112/);
  });

  it('says the same in every section', () => {
    for (const region of ['US', 'GB', 'IE', 'AU', 'NZ', 'CA', 'EU', 'DE', undefined]) {
      const {sideEffects, checklist, routes, relief} = make({region});
      const {line, actions, elsewhere, remarks, cites} = sideEffects!.seekHelp;
      const same = {line, actions, ...(elsewhere && {elsewhere}), remarks, cites};
      expect(checklist!.seekHelp).to.deep.equal(same);
      const inShort = {...same, remarks: remarks.filter(({kind}) => kind === 'language')};
      for (const section of [routes!, relief!]) expect(section.seekHelp).to.deep.equal(inShort);
    }
  });

  it('gives the clinic’s own numbers before all others', () => {
    const {actions, crisis} = make({region: 'GB', emergencyPhone: '+44 999', crisisPhone: '116 123'})
      .sideEffects!.seekHelp;
    expect(actions.map(({text, href}) => [text, href])).to.deep.equal([
      ['Call +44 999', 'tel:+44999'],
      ['Crisis line: call 116 123', 'tel:116123'],
    ]);
    expect(crisis.text).to.equal('At any time you can call 116 123.');
  });

  it('gives the clinic’s number where a reader must call it', () => {
    const {today} = make({clinicName: 'Harbor', clinicPhone: '555 0100'}).sideEffects!.seekHelp;
    expect(today.action).to.deep.equal({text: 'Call Harbor: 555 0100', href: 'tel:5550100'});
  });
});
