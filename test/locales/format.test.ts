import {expect} from '@open-wc/testing';
import {en} from '../../src/locales/common/en.js';
import {es} from '../../src/locales/common/es.js';
import {createFormat} from '../../src/locales/format.js';

const to = (low: string, high: string) => `${low} ${high}`;

/** How often something of `Intl` is made while something is done. */
function made(
  name: 'NumberFormat' | 'DateTimeFormat' | 'ListFormat' | 'PluralRules',
  act: () => void,
): number {
  let count = 0;
  const original = Intl[name] as unknown as new (...args: unknown[]) => object;
  const counting = new Proxy(original, {
    construct(target, args: unknown[]) {
      count++;
      return new target(...args);
    },
  });
  Object.defineProperty(Intl, name, {value: counting, configurable: true, writable: true});
  act();
  Object.defineProperty(Intl, name, {value: original, configurable: true, writable: true});
  return count;
}

describe('the format of a language', () => {
  it('gives a form for each category of the language, and "other" where there is none', () => {
    const forms = {zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other'};
    const {plural} = createFormat('ar', to);
    expect([0, 1, 2, 3, 11, 100].map((value) => plural(value, forms))).to.deep.equal(Object.values(forms));
    expect(plural(2, {one: 'one', other: 'other'})).to.equal('other');
    const polish = createFormat('pl', to);
    expect([1, 2, 5].map((value) => polish.plural(value, forms))).to.deep.equal(['one', 'few', 'many']);
    expect(createFormat('fr', to).plural(0, forms)).to.equal('one');
    expect(createFormat('vi', to).plural(1, forms)).to.equal('other');
  });

  it('gives the form of a range, which is not always that of its last number', () => {
    const forms = {one: 'one', two: 'two', few: 'few', other: 'other'};
    expect(createFormat('sl', to).pluralRange(1, 2, forms)).to.equal('two');
    expect(createFormat('ar', to).pluralRange(1, 2, forms)).to.equal('other');
  });

  describe('loses no number of a range of durations', () => {
    const languages = ['en', 'es', 'fr', 'pt-BR', 'vi', 'zh-Hans', 'ar', 'he', 'pl', 'ru', 'sl', 'hi', 'ja'];
    const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
    for (const lang of languages) {
      it(lang, () => {
        const format = createFormat(lang, (low, high) => `<${low}|${high}>`);
        for (const unit of units) {
          for (const [low, high] of [
            [1, 2],
            [1, 3],
            [2, 3],
            [0.5, 1],
            [0.5, 2],
            [3, 5],
            [2, 11],
            [30, 40],
            [90, 100],
            [1.5, 2.5],
          ] as const) {
            const said = format.duration(low, unit, high);
            expect(said, `${lang} ${unit}`).to.contain(
              `<${format.number(low, 1)}|${format.number(high, 1)}>`,
            );
            // The unit is there too, once.
            const rest = said.replace(/<.*>/, '');
            expect(rest, `${lang} ${unit} ${low} ${high}`).to.match(/\p{L}/u);
            expect(rest).not.to.match(/\p{N}/u);
          }
        }
      });
    }

    it('also in a browser that writes no ranges', () => {
      const prototype = Intl.NumberFormat.prototype as {formatRangeToParts?: unknown};
      const {formatRangeToParts} = prototype;
      delete prototype.formatRangeToParts;
      try {
        const format = createFormat('ar', (low, high) => `<${low}|${high}>`);
        expect(format.duration(1, 'week', 2)).to.match(/^<1\|2> \p{L}+$/u);
        expect(createFormat('en', (low, high) => `${low} to ${high}`).duration(1, 'hour', 3)).to.equal(
          '1 to 3 hours',
        );
      } finally {
        prototype.formatRangeToParts = formatRangeToParts;
      }
    });
  });

  it('writes a duration of one number as the language does', () => {
    const {duration} = createFormat('ar', to);
    expect(duration(2, 'week')).to.equal('أسبوعان');
    expect(duration(3, 'week')).to.equal('3 أسابيع');
    const english = createFormat('en', (low, high) => `${low} to ${high}`);
    expect(english.duration(2.5, 'hour')).to.equal('2.5 hours');
    expect(english.duration(1, 'day', 1)).to.equal('1 day');
    expect(english.duration(1500, 'hour')).to.equal('1,500 hours');
  });

  it('writes dates of the calendar that the sources use', () => {
    for (const lang of ['ar-SA', 'fa', 'th', 'en']) {
      expect(createFormat(`${lang}-u-nu-latn`, to).date('2026-11-22'), lang)
        .to.contain('2026')
        .and.to.contain('22');
    }
    expect(createFormat('en', to).date('2027-11')).to.equal('November 2027');
    expect(createFormat('en', to).date('soon')).to.equal('soon');
  });

  it('joins numbers that are as good as each other', () => {
    expect(createFormat('en', to).either(['112', '999'])).to.equal('112 or 999');
    expect(createFormat('es', to).either(['112'])).to.equal('112');
  });

  describe('has at hand what Intl says too', () => {
    for (const {lang, format} of [en, es]) {
      it(lang, () => {
        const byIntl = createFormat(lang, to);
        for (const tag of ['en', 'es']) expect(format.language(tag)).to.equal(byIntl.language(tag));
        for (let length = 0; length <= 6; length++) {
          const items = ['one', 'inicio', 'hielo', 'y', 'e', '6'].slice(0, length);
          expect(format.list(items), items.join()).to.equal(
            new Intl.ListFormat(lang, {type: 'conjunction'}).format(items),
          );
        }
      });
    }
  });

  it('names languages', () => expect(createFormat('en', to).language('es')).to.equal('Spanish'));

  it('makes each of its tools once, and none before it is needed', () => {
    for (const name of ['NumberFormat', 'DateTimeFormat', 'ListFormat', 'PluralRules'] as const) {
      expect(
        made(name, () => createFormat('en', to)),
        name,
      ).to.equal(0);
      const count = made(name, () => {
        const format = createFormat('en', to);
        for (let i = 0; i < 50; i++) {
          format.number(i);
          format.duration(i, 'day');
          format.date('2026-11-22');
          format.list(['a', 'b']);
          format.plural(i, {other: 'x'});
        }
      });
      expect(count, name).to.be.within(1, 3);
    }
  });

  it('still has words in a browser that lacks parts of `Intl`', () => {
    const names = ['PluralRules', 'ListFormat', 'DisplayNames'] as const;
    const kept = names.map((name) => [name, Intl[name]] as const);
    for (const name of names) Reflect.deleteProperty(Intl, name);
    try {
      const format = createFormat('en', (low, high) => `${low} to ${high}`);
      expect(format.plural(1, {one: 'one', other: 'other'})).to.equal('one');
      expect(format.plural(2, {one: 'one', other: 'other'})).to.equal('other');
      expect(format.list(['a', 'b'])).to.equal('a, b');
      expect(format.either(['112', '999'])).to.match(/112.*999/);
      expect(format.language('es')).to.equal('es');
    } finally {
      for (const [name, value] of kept)
        Object.defineProperty(Intl, name, {value, configurable: true, writable: true});
    }
  });
});
