import {aTimeout, expect} from '@open-wc/testing';
import {choice, choose, isVisible, part, parts, rowOf, show, showOf, words} from './relief.js';

describe('a link to a part of <treatment-relief-duration>', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));
  const follow = async (id: string) => {
    location.hash = id;
    await aTimeout(50);
  };

  it('focuses the study, and opens it', async () => {
    location.hash = 'rd-amr';
    const element = await show();
    await aTimeout(20);
    expect(element.shadowRoot!.activeElement).to.equal(part(element, '#rd-amr'));
    expect(rowOf(element, 'rd-amr').open).to.be.true;
  });

  it('shows it though the choice hides it', async () => {
    const element = await showOf('crps');
    await follow('rd-amr');
    expect(isVisible(part(element, '#rd-amr'))).to.be.true;
    expect(choice(element).value).to.equal('chronic-pain');
    expect(element.shadowRoot!.activeElement).to.equal(part(element, '#rd-amr'));
  });

  it('leaves the choice alone where the study is in sight', async () => {
    const element = await showOf('crps');
    await follow('rd-goldberg');
    expect(choice(element).value).to.equal('crps');
  });

  it('opens a point of a review that is one row', async () => {
    const element = await show();
    await follow('rd-moradi-5w');
    expect(rowOf(element, 'rd-moradi-30m').open).to.be.true;
    expect(words(element.shadowRoot!.activeElement!)).to.contain('3 to 5 weeks');
  });

  it('opens and focuses a factor and an advice', async () => {
    const element = await show();
    for (const id of ['fa-dose', 'ma-goals']) {
      await follow(id);
      expect(element.shadowRoot!.activeElement!.id).to.equal(id);
      expect(isVisible(part(element, `#${id}`))).to.be.true;
    }
  });

  it('chooses a kind of pain, and focuses its answer', async () => {
    const element = await show();
    for (const {value: id} of [...choice(element).options]) {
      await follow(id);
      expect(element.shadowRoot!.activeElement!.id, id).to.equal(id);
      expect(choice(element).value).to.equal(id);
      expect(parts(element, `#${id}`)).to.have.length(1);
    }
  });

  it('reaches each of the 24 points of evidence by its permanent id', async () => {
    const element = await show();
    expect(parts(element, '[id^="rd-"]')).to.have.length(24);
  });

  it('is what find-in-page is: what the choice hides is shown, and the choice says so', async () => {
    const element = await show();
    await choose(element, 'crps');
    const study = part(element, '#rd-amr').parentElement!;
    expect(study.getAttribute('hidden')).to.equal('until-found');
    study.dispatchEvent(new Event('beforematch', {bubbles: true}));
    await element.updateComplete;
    expect(study.hasAttribute('hidden')).to.be.false;
    expect(choice(element).value).to.equal('chronic-pain');
  });
});
