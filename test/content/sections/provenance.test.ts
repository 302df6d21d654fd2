import {expect} from '@open-wc/testing';
import {make} from '../made-tea.js';

describe('provenance', () => {
  it('says when it was checked and that no clinician reviewed it', () => {
    const {summary, lines} = make().sideEffects!.provenance;
    expect(summary).to.equal(
      'Where this comes from: 10 sources · checked January 2, 2026 · next check January 2027 · not reviewed by a clinician',
    );
    expect(lines.join(' ')).to.contain('No clinician has reviewed it');
  });

  it('says who reviewed it for the clinic, and the clinic’s interest', () => {
    const {summary, lines} = make({
      clinicName: 'Harbor',
      reviewedBy: 'Dr. Ada',
      reviewedOn: '2026-03-04',
      nextReview: '2026-12-24',
    }).sideEffects!.provenance;
    expect(summary).not.to.contain('not reviewed');
    expect(summary).to.contain('next check December 24, 2026');
    expect(lines).to.include('The clinic says: reviewed by Dr. Ada on March 4, 2026.');
    expect(lines).to.include('Harbor offers this treatment.');
  });

  it('says where the clinic’s name leads, where the clinic is named and says which page is its own', () => {
    const clinicUrl = 'https://harbor.example/';
    const of = (settings: Parameters<typeof make>[0]) => make(settings).sideEffects!.provenance;
    const {clinic, lines} = of({clinicName: 'Harbor', clinicUrl});
    expect(clinic).to.deep.equal({
      line: 'Harbor offers this treatment.',
      name: 'Harbor',
      href: clinicUrl,
    });
    expect(lines).to.include(clinic!.line);
    expect(of({clinicName: 'Harbor'}).clinic).to.be.undefined;
    expect(of({clinicUrl}).clinic).to.be.undefined;
  });
});
