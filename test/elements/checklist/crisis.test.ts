import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {answer, box, has, mark, part, show, withUnsure, words} from './checklist.js';

describe('<treatment-contraindications>', () => {
  describe('when a reader marks thoughts of suicide', () => {
    it('shows the crisis line by that item, and nowhere before', async () => {
      const element = await show(html`
        <treatment-contraindications lang="en-US"></treatment-contraindications>
      `);
      expect(has(element, '[part="crisis"]')).to.be.false;
      await mark(element, 'ci-suicidal');
      const crisis = part(element, '#ci-suicidal [part="crisis"]');
      expect(words(crisis)).to.contain('If you think about suicide or self-harm, call or text 988.');
      expect(has(element, '[part="crisis"] a[href="tel:988"]')).to.be.true;
      await mark(element, 'ci-suicidal');
      expect(has(element, '[part="crisis"]')).to.be.false;
    });

    it('reads it out as it comes, and with the box', async () => {
      const element = await show();
      const place = part(element, '#ci-suicidal [role="status"]');
      expect(words(place)).to.equal('');
      await mark(element, 'ci-suicidal');
      expect(part(element, '#ci-suicidal [role="status"]') === place).to.be.true;
      expect(words(place)).to.contain('call or text 988');
      expect(box(element, 'ci-suicidal').getAttribute('aria-describedby')).to.equal(place.id);
    });

    it('shows it to those who are not sure, too', async () => {
      const element = await show(withUnsure);
      await answer(element, {'ci-suicidal': 'unsure'});
      expect(has(element, '#ci-suicidal [part="crisis"]')).to.be.true;
      await answer(element, {'ci-suicidal': 'no'});
      expect(has(element, '[part="crisis"]')).to.be.false;
    });

    it('gives the ways into the crisis line, by call, by text and in Spanish', async () => {
      const element = await show();
      await mark(element, 'ci-suicidal');
      const item = part(element, '#ci-suicidal');
      const links = [...item.querySelectorAll('a:not([part="citation"])')].map((link) =>
        link.getAttribute('href'),
      );
      expect(links).to.include.members(['tel:988', 'sms:988', 'sms:988?&body=AYUDA']);
      expect(words(item)).to.contain('in Spanish: call 988 and press 2, or text AYUDA to 988');
    });

    it('gives the clinic’s own line, and no number where none is known', async () => {
      const page = await fixture(html`
        <treatment-guide crisis-phone="555 0199">
          <treatment-contraindications></treatment-contraindications>
        </treatment-guide>
      `);
      const own = page.querySelector('treatment-contraindications')!;
      await aTimeout(0);
      await mark(own, 'ci-suicidal');
      expect(part(own, '[part="crisis"] a[href^="tel:"]').getAttribute('href')).to.equal('tel:5550199');
      const inRegion = await fixture(html`
        <treatment-guide region="DE"
          ><treatment-contraindications></treatment-contraindications
        ></treatment-guide>
      `);
      const abroad = inRegion.querySelector('treatment-contraindications')!;
      await aTimeout(0);
      await mark(abroad, 'ci-suicidal');
      expect(words(part(abroad, '[part="crisis"]'))).to.contain('call your local crisis line');
      expect(has(abroad, '[part="crisis"] a[href^="tel:"]')).to.be.false;
    });
  });
});
