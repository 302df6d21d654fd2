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

describe('completeMessages', () => {
  it('leaves messages that lack nothing as they are, and says nothing', () => {
    const own: Messages = {...en, lang: 'qaa', translationNotice: 'Nobody has read it.'};
    expect(warnings(() => expect(completeMessages(own, en)).to.deep.equal(own))).to.deep.equal([]);
  });

  it('takes from English what is missing, at any depth, and tells the developer once what that is', () => {
    const {copy: _copy, label, ...checklist} = en.checklist;
    const {warns: _warns, ...labels} = label;
    const {routes: _routes, ...rest} = en;
    const own = {...rest, lang: 'qaa', checklist: {...checklist, print: 'PRINT', label: labels}} as Messages;
    let completed: Messages | undefined;
    const said = warnings(() => (completed = completeMessages(own, en)));
    expect(completed!.checklist.print).to.equal('PRINT');
    expect(completed!.checklist.copy).to.equal(en.checklist.copy);
    expect(completed!.checklist.label.warns).to.equal(en.checklist.label.warns);
    expect(completed!.routes.reaches(1, 2)).to.equal(en.routes.reaches(1, 2));
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('"qaa"').and.to.contain('checklist.label.warns, checklist.copy, routes');
  });
});
