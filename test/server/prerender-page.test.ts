import {expect} from '@open-wc/testing';
import '../../src/index.js';
import {ContentError} from '../../src/content/parse.js';
import {stampAttribute} from '../../src/page/stamp.js';
import {prerender} from '../../src/server/prerender.js';
import {renderToHtml} from '../../src/server/render-to-html.js';
import {renderToPlainHtml} from '../../src/server/render-to-plain-html.js';
import {RenderError} from '../../src/server/render-error.js';
import {contentTags, type ContentTag} from '../../src/server/tags.js';

const routes = '<treatment-routes></treatment-routes>';
const shadow = /<template shadowrootmode="open">.*?<\/template>/gs;
const stamp = new RegExp(` ${stampAttribute}="[^"]*"`, 'g');
const line = /<span data-for-readers=[^]*?<\/span>/g;

/** A filled page without what the filling put in. */
const emptied = (page: string) => page.replaceAll(shadow, '').replaceAll(line, '').replaceAll(stamp, '');

describe('prerender(), of a whole page', () => {
  it('changes no byte outside the elements, and nothing at all the second time', () => {
    const pages = [
      `<!DOCTYPE HTML>\r\n<HTML LANG=en><Body class='a'>\r\n  ${routes}\t<p>Ünïcode \u{1f600}${routes}<!-- ${routes} --></HTML>\n\n`,
      `\uFEFF<!doctype html><title>x</title>${routes}`,
      `<?xml version="1.0"?><!doctype html><p>${routes}`,
      `<?php echo "${routes}" ?>${routes}`,
      `<table><tr>${routes}<td>a</table>`,
      `<p><b>One${routes}<i>two</b>three</i>`,
      `<div><treatment-routes>never closed`,
      `<treatment-routes/><p>after`,
      `<TREATMENT-ROUTES   rows='how'\n></TREATMENT-ROUTES  >`,
      `<treatment-routes><p slot=intro>${routes}</p></treatment-routes>`,
      `<a href="?a&lt=1">&nbsp;&amp;&foo;</a>${routes}\0`,
    ];
    for (const page of pages) {
      const filled = prerender(page);
      expect(filled, page).not.to.equal(page);
      expect(emptied(filled)).to.equal(page);
      expect(prerender(filled)).to.equal(filled);
    }
  });

  it('takes what has a tag of whole pages for one, and a piece with a tag of like name for a piece', () => {
    for (const page of [
      `<frameset>${routes}`,
      `<head><frameset>${routes}</frameset>`,
      `<body><table>${routes}`,
    ])
      expect(emptied(prerender(page))).to.equal(page);
    expect(prerender(`<frameset>${routes}`)).to.equal(`<frameset>${routes}`);
    expect(prerender(`<body>${routes}`)).to.contain('shadowrootmode');
    expect(prerender(`<tr><td><head-line></head-line>${routes}</td></tr>`)).to.contain('shadowrootmode');
  });

  it('leaves alone what no browser shows as an element', () => {
    for (const page of [
      `<svg>${routes}</svg>`,
      `<svg><foreignObject>${routes}</foreignObject></svg>`,
      `<svg><desc>${routes}</desc></svg>`,
      `<math><mi>${routes}</mi></math>`,
      `<math><annotation-xml encoding="text/html">${routes}</annotation-xml></math>`,
      `<template>${routes}</template>`,
      `<template shadowrootmode="open">${routes}</template>`,
      `<noscript>${routes}</noscript>`,
      `<textarea>${routes}</textarea>`,
      `<title>${routes}</title>`,
      `<style>${routes}</style>`,
      `<script>${routes}</script>`,
      `<iframe>${routes}</iframe>`,
      `<xmp>${routes}</xmp>`,
      `<select>${routes}</select>`,
      `<!--${routes}-->`,
      `<!-- never closed ${routes}`,
      `<plaintext>${routes}`,
      `<p title="${routes.replaceAll('"', '')}">`,
    ]) {
      expect(prerender(page), page).to.equal(page);
      expect(prerender(`<!doctype html><body>${page}`), page).to.equal(`<!doctype html><body>${page}`);
    }
  });

  it('fills what stands behind a drawing', () => {
    expect(prerender(`<svg><p>${routes}`)).to.contain('<template shadowrootmode');
    expect(prerender(`<svg></svg>${routes}`)).to.contain('<template shadowrootmode');
  });

  it('leaves an element that has a shadow root in the markup already', () => {
    const own =
      '<treatment-routes><template shadowrootmode="open"><p>Ours.</p></template></treatment-routes>';
    expect(prerender(own)).to.equal(own);
  });

  it('writes no "<?", which PHP and XML would take for theirs', () => {
    for (const tag of contentTags) expect(renderToHtml(tag)).not.to.contain('<?');
  });

  it('gives each element the whole of its content, however many there are', () => {
    const filled = prerender(`${routes}\n`.repeat(30));
    const roots = filled.match(shadow)!;
    expect(roots).to.have.length(30);
    expect(new Set(roots)).to.have.length(1);
  });

  it('takes a page that is nested deeper than calls can be', () => {
    const deep = `${'<div>'.repeat(6000)}${routes}${'</div>'.repeat(6000)}`;
    expect(emptied(prerender(deep)) === deep).to.be.true; // shown when it fails, the page would be a wall
  }).timeout(20_000);

  it('can be called from within itself', () => {
    const page = `<treatment-guide src="a.json">${routes}</treatment-guide>`;
    const readFile = () => {
      prerender(`<treatment-guide clinic-name="Other">${routes}</treatment-guide>`);
      return {};
    };
    expect(prerender(page, {readFile})).to.equal(prerender(page, {readFile: () => ({})}));
  });
});

describe('prerender() and renderToHtml(), called with something else', () => {
  const refuses = (call: () => unknown, message: string) =>
    expect(call).to.throw(RenderError, message).with.property('message').that.does.not.match(/\n/);

  it('say in one line what was expected', () => {
    const bytes = new TextEncoder().encode('<p>');
    refuses(
      () => prerender(bytes as never),
      'prerender(): expected the page as a text, not a Uint8Array; read the file',
    );
    for (const [page, said] of [
      [undefined, 'undefined'],
      [null, 'null'],
      [5, 'a number'],
      [{}, 'an object'],
      [['<p>'], 'an array'],
      [Promise.resolve(''), 'a Promise'],
      [() => '', 'a function'],
    ]) {
      refuses(() => prerender(page as never), `not ${said as string}`);
    }
    for (const options of [null, 5, 'en', ['en']])
      refuses(() => prerender('', options as never), 'options as an object');
    refuses(() => prerender('', {lang: 5} as never), 'the option lang to be a text, not a number');
    refuses(() => prerender('', {readFile: '{}'} as never), 'the option readFile to be a function');
    refuses(
      () => prerender('<treatment-guide src=a></treatment-guide>', {readFile: () => undefined}),
      'what the file holds, not undefined',
    );
    for (const nothing of ['', ' ', null, 'null', '[]', '""', '<p>Log in</p>', '\uFEFF'])
      expect(() =>
        prerender('<treatment-guide src=a></treatment-guide>', {readFile: () => nothing}),
      ).to.throw(ContentError);
    refuses(
      () => prerender('<treatment-guide src=a></treatment-guide>', {readFile: () => Promise.resolve('{}')}),
      'not a Promise of it',
    );
    refuses(() => renderToHtml('treatment-tea' as ContentTag), 'expected one of treatment-summary, ');
    refuses(() => renderToPlainHtml('treatment-tea' as ContentTag), 'expected one of treatment-summary, ');
    refuses(() => renderToPlainHtml('treatment-routes', {guide: 5} as never), 'the option guide');
    refuses(() => renderToHtml(undefined as never), 'not undefined');
    refuses(() => renderToHtml('treatment-routes', {attributes: 'rows'} as never), 'the option attributes');
    refuses(() => renderToHtml('treatment-routes', {guide: {region: ['US']}} as never), 'the option guide');
    refuses(() => renderToHtml('treatment-routes', {children: 5} as never), 'the option children');
  });

  it('take options that are undefined for not there', () => {
    expect(prerender(routes, {lang: undefined, readFile: undefined})).to.equal(prerender(routes));
  });
});
