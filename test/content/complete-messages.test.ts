import {expect} from '@open-wc/testing';
import {completeMessages} from '../../src/content/complete-messages.js';
import {en} from '../../src/locales/en.js';
import type {Messages} from '../../src/locales/messages.js';

/** What the console is told while something is done. */
function warnings(act: () => void): string[] {
  const said: string[] = [];
  const {warn} = console;
  console.warn = (text: string) => said.push(text);
  act();
  console.warn = warn;
  return said;
}

/** The messages with one of them taken out. */
function without<T extends object>(messages: T, key: string, ...deeper: string[]): T {
  const entries = Object.entries(messages) as [string, object][];
  return Object.fromEntries(
    entries.flatMap(([name, value]) => {
      if (name !== key) return [[name, value]];
      return deeper.length ? [[name, without(value, deeper[0]!, ...deeper.slice(1))]] : [];
    }),
  ) as T;
}

describe('completeMessages', () => {
  it('leaves messages that lack nothing as they are, and says nothing', () => {
    const own: Messages = {...en, lang: 'qaa', translationNotice: 'Nobody has read it.'};
    let completed: Messages | undefined;
    expect(warnings(() => (completed = completeMessages(own, en)))).to.deep.equal([]);
    expect(completed).to.deep.equal(own);
  });

  it('takes from English what is missing, at any depth, and tells the developer once what that is', () => {
    const own = without(
      without(without({...en, lang: 'qaa'}, 'routes'), 'checklist', 'talk'),
      'checklist',
      'label',
      'warns',
    );
    let completed: Messages | undefined;
    const said = warnings(() => (completed = completeMessages(own, en)));
    expect(completed!.lang).to.equal('qaa');
    expect(completed!.checklist.talk).to.equal(en.checklist.talk);
    expect(completed!.checklist.label.warns).to.equal(en.checklist.label.warns);
    expect(completed!.routes.reaches(1, 2)).to.equal(en.routes.reaches(1, 2));
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('"qaa"').and.to.contain('checklist.label.warns, checklist.talk, routes');
  });

  it('takes from English what has another shape, as in a file of another version', () => {
    const old = {...en, lang: 'qaa', seekHelp: {...en.seekHelp, nothing: 'Call 911.', call: 5}};
    let completed: Messages | undefined;
    const said = warnings(() => (completed = completeMessages(old as unknown as Messages, en)));
    expect(completed!.seekHelp.nothing('112')).to.equal(en.seekHelp.nothing('112'));
    expect(completed!.seekHelp.call('112')).to.equal('Call 112');
    expect(said[0]).to.contain('seekHelp.call').and.to.contain('seekHelp.nothing');
  });

  it('says that it is a translation nobody has reviewed, where the language does not say so itself', () => {
    let completed: Messages | undefined;
    warnings(() => (completed = completeMessages(without({...en, lang: 'qaa'}, 'translationNotice'), en)));
    expect(completed!.translationNotice).to.contain('No clinician');
  });
});
