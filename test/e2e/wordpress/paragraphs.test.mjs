/** Elements that share a paragraph with something: their text is there once, inside of them, and no paragraph is left empty. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {elementNames} from '../../../dist/content/elements.js';
import {path} from '../../tools/project.mjs';
import {clinic} from './clinic.mjs';

const here = clinic();
const base64 = (value) => Buffer.from(JSON.stringify(value)).toString('base64');

const tags = elementNames.map((name) => `treatment-${name}`).join();

/** The lines of the plugin's own readme, pasted as they stand there. */
const [readmeLines] = readFileSync(path('src', 'wordpress', 'readme.txt'), 'utf8')
  .replaceAll('`', '')
  .match(/(?:^\[treatment_.*\n)+/m);

const paragraph = (html) =>
  `<!-- wp:paragraph --><p class="wp-block-paragraph">${html}</p><!-- /wp:paragraph -->`;
const shortcodeBlock = (text) => `<!-- wp:shortcode -->\n${text}\n<!-- /wp:shortcode -->`;
const html = (text) => `<!-- wp:html -->${text}<!-- /wp:html -->`;
const tag = '<treatment-routes></treatment-routes>';
const placeholder = '<div data-treatment-element="routes"></div>';

/** What an author writes, and the text that must be left around the elements. */
const posts = {
  'a word before': ['Please read: [treatment_routes]', 'Please read:'],
  'words on both sides': ['Read [treatment_routes] first.', 'Read first.'],
  'the lines of the readme': [readmeLines, ''],
  'three on one line': ['[treatment_routes] [treatment_routes] [treatment_side_effects]', ''],
  'a paragraph that holds nothing else': [paragraph('[treatment_routes]'), ''],
  'a paragraph with bold text': [
    paragraph('Do <strong>read [treatment_routes] this</strong> now'),
    'Do read this now',
  ],
  'a link around it': [paragraph('<a href="#x"><em>[treatment_routes]</em></a>'), ''],
  'a link of a group': [html('<div><a href="#x">See [treatment_routes] now</a></div>'), 'See now'],
  'a link around paragraphs': [
    html('<div><a href="#x"><p>One</p><p>Two [treatment_routes]</p></a></div>'),
    'OneTwo',
  ],
  'a link that goes on after its paragraph': [
    html('<p>One <a href="#x">two</p><p>three [treatment_routes] four</a></p>'),
    'One twothree four',
  ],
  'the block of a button': [
    html(
      '<div class="wp-block-button"><a class="wp-block-button__link" href="#x">[treatment_routes]</a></div>',
    ),
    '',
  ],
  'a button': [html('<button>See [treatment_routes]</button>'), 'See'],
  'rows of a table': [html('<table><tr><td>a</td></tr><tr>[treatment_routes]</tr></table>'), 'a'],
  'a placeholder in a link': [html('<a href="#x">x <div data-treatment-element="routes"></div></a>'), 'x'],
  'two in a Shortcode block': [shortcodeBlock('[treatment_routes]\n[treatment_side_effects]'), ''],
  'a word in a Shortcode block': [shortcodeBlock('See [treatment_routes]'), 'See'],
  'in a list, a table and a quote': [
    `<ul><li>a [treatment_routes]</li></ul><table><tr><td>b [treatment_routes]</td></tr></table>
     <blockquote>c [treatment_routes]</blockquote>`,
    'a b c',
  ],
  'with a guide of its own': ['Here: [treatment_routes clinic_phone="+1 555 010 0177"]', 'Here:'],
  'a tag in a paragraph': [paragraph(`Here ${tag} it is`), 'Here it is'],
  'a tag in a line of the classic editor': [`Before.\n${tag}\nAfter.`, 'Before. After.'],
  'a placeholder in a line of the classic editor': [`Before.\n${placeholder}\nAfter.`, 'Before. After.'],
  'a placeholder that is a paragraph': ['<p class="mine" data-treatment-element="routes"></p>', ''],
  'a self-closed tag': ['<treatment-routes /> After.', 'After.'],
  'paragraphs that nobody ends': ['<p>One<p>Two [treatment_routes]', 'One Two'],
  'a guide over several lines': [`<p><treatment-guide region="US"><br>${tag}<br></treatment-guide></p>`, ''],
};

/** What stands around the elements, in how many elements and how often their text is there, once a browser has read it. */
const read = (page, html) =>
  page.evaluate(
    (source, own) => {
      const {body} = new DOMParser().parseFromString(source, 'text/html');
      const elements = [...body.querySelectorAll(`${own}, [data-treatment-element="routes"]`)];
      const inside = elements.map((element) => element.querySelectorAll('h2, h3:first-child').length > 0);
      const emptied = elements.map((element) => element.remove());
      const paragraphs = [...body.querySelectorAll('p')].filter((p) => !p.textContent.trim() && !p.id);
      return {
        count: emptied.length,
        allFilled: inside.every(Boolean),
        around: body.textContent.replace(/\s+/g, ' ').trim(),
        empty: paragraphs.map(({outerHTML}) => outerHTML),
      };
    },
    html,
    tags,
  );

/** The HTML that WordPress makes of a text, by the filter that a place of the page has. */
const made = (text, code = `return apply_filters('the_content', $text);`) =>
  here.site.run(`$text = json_decode(base64_decode('${base64(text)}')); ${code}`);

async function assertOnce(html, around, message) {
  const page = await here.open('/wp-includes/images/w-logo-blue.png');
  const found = await read(page, html);
  await page.close();
  assert.deepEqual(
    [found.count > 0, found.allFilled, found.around, found.empty],
    [true, true, around, []],
    `${message}: ${html.slice(0, 200)}`,
  );
}

describe('in a post', () => {
  for (const [name, [text, around]] of Object.entries(posts)) {
    it(`the text is there once: ${name}`, () => assertOnce(made(text), around, name));
  }

  it('so it is where a theme makes its paragraphs late', async () => {
    const late = `add_filter('the_content', 'wpautop', 99); return apply_filters('the_content', $text);`;
    await assertOnce(made('Read:\n[treatment_routes]\nnow', late), 'Read: now', 'late');
  });

  it('an id stays where it was, once', () => {
    const html = made('<p id="more" class="a">x [treatment_routes] y</p>');
    assert.match(
      html,
      /^<p id="more" class="a">x <\/p><treatment-routes>[^]*<\/treatment-routes><p class="a"> y<\/p>/,
    );
  });

  it('what has no element is left as it is, to the letter', () => {
    const odd = '<p>a <b>c</p></i><P ID=x>&nbsp;</P><p></p> 1 < 2 <!-- <p> --><script>"<p>"</script>';
    assert.equal(made(odd, 'return TreatmentElements\\Html_Walk::settle($text);'), odd);
    const beside = `${odd}${tag}`;
    assert.ok(
      made(beside, 'return TreatmentElements\\Html_Walk::settle($text);').includes('<script>"<p>"</script>'),
    );
  });

  it('a text of an author’s own is kept, and is the only one', () => {
    const html = made('<treatment-routes><p>Ask us.</p></treatment-routes>');
    assert.match(html, /^<treatment-routes>\s*<p>Ask us.<\/p>\s*<\/treatment-routes>\s*$/);
  });
});

describe('elsewhere', () => {
  const places = {
    'a widget with text': `return apply_filters('widget_text_content', $text, array(), null);`,
    'a widget of an old theme': `return apply_filters('widget_text', wpautop(do_shortcode($text)), array(), null);`,
    'a page builder’s text': `return apply_filters('the_content', do_shortcode(wpautop($text)));`,
    'a block of a widget area': `return apply_filters('widget_block_content', "<!-- wp:shortcode -->\\n$text\\n<!-- /wp:shortcode -->", array(), null);`,
    'a template of a theme': `return do_blocks('<!-- wp:group --><div class="wp-block-group"><!-- wp:shortcode -->' . do_shortcode($text) . '<!-- /wp:shortcode --></div><!-- /wp:group -->');`,
  };
  for (const [name, code] of Object.entries(places)) {
    it(`the text is there once: ${name}`, async () => {
      await assertOnce(made('See [treatment_routes]', code), 'See', name);
      await assertOnce(made('[treatment_routes]\n[treatment_side_effects]', code), '', name);
    });
  }
});

it('PHP and WordPress have nothing to complain of', () => {
  assert.deepEqual(
    here.site.complaints().filter((line) => line.includes('treatment')),
    [],
  );
});
