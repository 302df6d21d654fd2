import {expect} from '@open-wc/testing';
import '../../src/index.js';
import '../../src/es.js';
import {prerender} from '../../src/server/prerender.js';
import {RenderError} from '../../src/server/render-error.js';
import {renderToHtml} from '../../src/server/render-to-html.js';
import {contentTags} from '../../src/server/tags.js';

const line = /<span lang="en" dir="ltr">In an emergency, call 911[^<]*<\/span>(?=<template shadowrootmode)/;
const inUS = (markup: string) => `<treatment-guide region="US">${markup}</treatment-guide>`;
const withLine = (markup: string) => prerender(inUS(markup), {emergencyLine: true});

describe('prerender(), with the emergency line between the tags', () => {
  for (const tag of contentTags) {
    it(`writes it before the shadow root, and leaves it where it is the second time (${tag})`, () => {
      const filled = withLine(`<${tag}></${tag}>`);
      expect(filled).to.match(line);
      expect(prerender(filled, {emergencyLine: true})).to.equal(filled);
    });
  }

  it('writes it where there is but white space, and not where the page has words of its own', () => {
    expect(withLine('<treatment-routes>\n  </treatment-routes>')).to.match(line);
    for (const own of ['Ask us.', '<p>Ask us.</p>', '<p slot="intro">Ask us.</p>'])
      expect(withLine(`<treatment-routes>${own}</treatment-routes>`)).not.to.match(line);
  });

  it('is not written unless it is asked for', () => {
    expect(prerender(inUS('<treatment-routes></treatment-routes>'))).not.to.match(line);
    expect(renderToHtml('treatment-routes', {guide: {region: 'US'}})).not.to.match(line);
    expect(renderToHtml('treatment-routes', {guide: {region: 'US'}, emergencyLine: true})).to.match(line);
  });

  it('is in the language of its place', () => {
    expect(withLine('<p lang="es"><treatment-routes></treatment-routes></p>')).to.match(
      /<span lang="es" dir="ltr">En una emergencia, llame al 911/,
    );
  });

  it('is not shown where the element is, before the script and after it', async () => {
    const place = document.createElement('div');
    place.setHTMLUnsafe(withLine('<treatment-routes></treatment-routes>'));
    document.body.append(place);
    const element = place.querySelector('treatment-routes')!;
    const span = element.querySelector('span')!;
    await element.updateComplete;
    expect(span.assignedSlot === null).to.equal(true);
    expect(span.checkVisibility()).to.equal(false);
    expect(element.shadowRoot!.textContent).to.contain('911');
    place.remove();
  });

  it('refuses an option of another kind', () => {
    const call = () => prerender('<p>', {emergencyLine: 'yes' as unknown as boolean});
    expect(call).to.throw(RenderError, 'expected the option emergencyLine to be true or false, not a string');
  });
});
