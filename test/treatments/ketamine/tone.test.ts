import {expect} from '@open-wc/testing';
import {en as messages} from '../../../src/locales/en.js';
import {en} from '../../../src/treatments/ketamine/en.js';
import {ketamine} from '../../../src/treatments/ketamine/index.js';
import {readingGrade} from '../../../src/server/review/reading-grade.js';
import {doNotRepeat} from './do-not-repeat.js';
import {builtIn, denials, ours, shown, texts, where, withoutTokens} from './english-texts.js';
import {setAside} from './set-aside.js';
import {textsOf} from './texts.js';

const {facts} = ketamine;

describe('what the English words of ketamine say, and how', () => {
  describe('claims that must not be repeated', () => {
    for (const {claim, says, pattern} of doNotRepeat) {
      it(`do not say: ${claim}`, () => {
        expect(says).to.match(pattern);
        expect(where(ours([...texts, ...shown, ...builtIn]), pattern)).to.deep.equal([]);
      });
    }
  });

  describe('tone', () => {
    it('gives no frequency words, which readers overestimate', () => {
      const frequency =
        /\b(?:very common|common|commonly|uncommon|rare|rarely|usual|usually|often|frequent|frequently|infrequent|infrequently|occasional|occasionally|sometimes|seldom|likely|unlikely)\b/i;
      // These say how often a reader does or feels something, or what a guideline advises; not how many people have it.
      const notRates = /how often|(?:go|urine) (?:more|very) often|very frequent use|usually not given/gi;
      const plain = ours([...texts, ...shown]).map(({path, text}) => ({
        path,
        text: text.replace(notRates, ''),
      }));
      expect(where([{path: '', text: 'This is a rare effect.'}], frequency)).to.have.length(1);
      // The guideline's own level, and the group's name, which the interface gives.
      const interfaces = [
        messages.checklist.guideline['usually-not-given'],
        messages.sideEffects.urgency.mild,
      ];
      expect(
        where(plain, frequency).filter((found) => !interfaces.some((own) => found.endsWith(own))),
      ).to.deep.equal([]);
    });

    it('gives no verdict on the reader', () => {
      const verdict = /\b(?:safe|safely|unsafe|eligible|suitable|qualify|candidate|right for you)\b/i;
      expect(where([{path: '', text: 'Ketamine is right for you.'}], verdict)).to.have.length(1);
      const plain = [...texts, ...shown, ...builtIn].map(({path, text}) => ({
        path,
        text: text.replace(denials, ''),
      }));
      expect(where(plain, verdict)).to.deep.equal([]);
    });

    it('says “chance” or “danger”, not “risk”', () => {
      expect(where(texts, /\brisks?\b/i)).to.deep.equal([]);
    });

    it('says “medicine” of what a doctor orders, and “street drugs” of the rest', () => {
      const drugs = /(?<!street )\bdrugs?\b(?! store)/i;
      const own = /^(?:routes|relief|claims|outcomes\.out|populations\.pop-(?:noppers|tankha|nerve|spine))/;
      expect(
        where(
          texts.filter(({path}) => own.test(path)).map(({path, text}) => ({path, text: withoutTokens(text)})),
          drugs,
        ),
      ).to.deep.equal([]);
    });

    it('never says that there is no difference, only that there is no clear one', () => {
      const flat = /\bno difference\b|\bno better than\b|\bdid not differ\b/i;
      expect(where([...texts, ...shown, ...builtIn], flat)).to.deep.equal([]);
    });

    it('promises nothing', () => {
      expect(
        where(
          texts.map(({path, text}) => ({path, text: text.replace(denials, '')})),
          /\b(?:will (?:help|work|feel better|relieve|last)|guarantee|cures?)\b/i,
        ),
      ).to.deep.equal([]);
    });
  });

  describe('who was counted', () => {
    it('is said to be no pain patients, wherever they were none', () => {
      const others = /^pop-(?:spray|label|labels|old-label|swiss-label|survey|heavy-use)/;
      for (const [id, {name}] of Object.entries(en.populations)) {
        if (others.test(id)) expect(name, id).to.match(/not (?:for )?pain|not patients/);
        else expect(name, id).not.to.match(/not (?:for )?pain/);
      }
    });

    it('is one short line without the number of people', () => {
      for (const [id, {name}] of Object.entries(en.populations)) {
        expect(name.length, id).to.be.below(86);
        expect(name, id).not.to.match(/\.$/);
      }
    });

    it('has a name for the comparison where there was one', () => {
      for (const {id, comparator} of facts.populations) {
        const compared = comparator === 'placebo' || comparator === 'other-drug';
        expect(Boolean(ketamine.words.en!.populations[id]!.comparison), id).to.equal(compared);
      }
    });
  });

  describe('help', () => {
    it('is called by the numbers of the reader’s region', () => {
      expect(en.sideEffects.effects['se-suicide'].action)
        .to.include('{call-crisis}')
        .and.to.include('{emergency}');
      expect(en.checklist.items['ci-suicidal'].why).to.include('{call-crisis}');
      expect(en.seekHelp.crisis).to.include('{call-crisis}');
      for (const {id, urgency} of facts.sideEffects!.effects)
        if (urgency === 'emergency')
          expect(ketamine.words.en!.sideEffects!.effects[id]!.action, id).to.include('{emergency}');
    });

    it('says that ketamine was not shown to prevent suicide', () => {
      expect(en.sideEffects.effects['se-suicide'].feels).to.include('has not been shown to prevent suicide');
      expect(en.checklist.items['ci-suicidal'].why).to.include('has not been shown to prevent suicide');
    });

    it('tells nobody to stop a medicine', () => {
      expect(en.notes.medicines).to.match(/^Do not stop /);
      expect(en.checklist.items['ci-sedatives'].why).to.include('Do not stop a medicine on your own.');
      expect(en.checklist.items['ci-bp-meds'].why).to.include('Do not stop it on your own.');
    });
  });

  describe('the ways to give it', () => {
    it('are told in equal parts: every row, good points and bad points', () => {
      for (const [id, route] of Object.entries(en.routes.routes)) {
        for (const row of [
          'how',
          'where',
          'session',
          'onset',
          'wearsOff',
          'driving',
          'monitoring',
          'evidence',
        ] as const)
          expect(route[row], `${id} ${row}`).not.to.be.empty;
        expect(route.good.length, id).to.be.above(0);
        expect(route.bad.length, id).to.be.above(0);
      }
    });

    it('warn of home use in the words of the regulator, where it warned', () => {
      for (const {id, homeWarning} of facts.routes!.routes) {
        const warning = ketamine.words.en!.routes!.routes[id]!.homeWarning;
        expect(Boolean(warning), id).to.equal(Boolean(homeWarning));
        if (warning)
          expect(warning).to.equal(
            'The FDA warns that home use adds danger, because no health care provider is there to watch you.',
          );
      }
    });
  });

  describe('relief', () => {
    it('stands beside both halves of the Cochrane finding, and its row has the authors’ caution', () => {
      expect(en.relief.caveat).to.include('no clear evidence').and.to.include('side effects');
      const {note} = en.relief.evidence['rd-cochrane'];
      expect(note).to.include('do not say that ketamine does not work').and.to.include('it is not known');
    });

    it('is answered with its uncertainty', () => {
      const unsure = /not known|no one (?:can say|knows)|not clear|no clear|weak/;
      for (const [id, {answer}] of Object.entries(en.relief.conditions)) expect(answer, id).to.match(unsure);
    });

    it('is never told of depression', () => {
      expect(where(textsOf(en.relief), /depress/i)).to.deep.equal([]);
    });

    it('names what else was given', () => {
      expect(en.relief.evidence['rd-schwartzman'].alsoGiven)
        .to.include('midazolam')
        .and.to.include('clonidine');
      expect(en.relief.evidence['rd-patil'].alsoGiven).to.include('midazolam').and.to.include('ondansetron');
      expect(en.relief.evidence['rd-rabben'].alsoGiven).to.include('midazolam');
      expect(en.relief.evidence['rd-amr'].alsoGiven).to.include('gabapentin');
    });
  });

  describe('reading grade', () => {
    // A number is short to read.
    // The measure is of sentences: of a name of three words it would count the syllables alone.
    const isName = (text: string) => !/[.!?]$/.test(text) && text.split(' ').length <= 3;
    /** The label of an entry in short is read with its text: the page sets it in front of it. */
    const read = texts.flatMap(({path, text}) => {
      const [entry, field] = path.split(/\.(?=[^.]+$)/);
      if (!entry!.startsWith('summary.items.')) return [{path, text}];
      const label = texts.find((one) => one.path === `${entry}.label`)!.text;
      return field === 'label' ? [] : [{path, text: field === 'text' ? `${label}. ${text}` : text}];
    });
    const grades = read
      .filter(({text}) => !isName(text))
      .map(({path, text}) => ({path, text, grade: readingGrade(text.replace(/\{[^}]*\}/g, '10'), setAside)}))
      .sort((a, b) => b.grade - a.grade);
    const mean = (list: typeof grades) => list.reduce((sum, {grade}) => sum + grade, 0) / list.length;
    const sentences = grades.filter(({text}) => /[.!?]$/.test(text));

    it('is 8 or lower for each text', () => {
      console.log(
        [
          `Reading grade: mean ${mean(grades).toFixed(1)} of ${grades.length} texts, ${mean(sentences).toFixed(1)} of the ${sentences.length} that are sentences. The ten highest:`,
          ...grades.slice(0, 10).map(({grade, path}) => `  ${grade.toFixed(1)} ${path}`),
        ].join('\n'),
      );
      expect(
        grades.filter(({grade}) => !(grade <= 8)).map(({grade, path}) => `${grade} ${path}`),
      ).to.deep.equal([]);
    });

    it('is 6 or lower on average, of whole sentences too', () => {
      expect(mean(grades)).to.be.at.most(6);
      expect(mean(sentences)).to.be.at.most(6);
    });
  });
});
