import {expect} from '@open-wc/testing';
import {make} from '../made-tea.js';

describe('the routes', () => {
  it('have every row, ranges as data, and what is not known as a value', () => {
    const [cup, spoon] = make({offeredRoutes: ['rt-cup'], clinicName: 'Harbor'}).routes!.routes;
    expect(Object.keys(cup!.cells)).to.have.length(12);
    expect(cup!.cells.reaches.bar).to.deep.equal({from: 10, to: 20});
    expect(spoon!.cells.reaches.statements[0]!.text).to.equal('Not known');
    expect(cup!.offered).to.be.true;
    expect(spoon!.offered).to.be.false;
  });

  it('carry the warning about home use in the cell', () => {
    const [cup, spoon] = make().routes!.routes;
    expect(cup!.cells.where.warning!.text).to.equal('Tea at home adds risk.');
    expect(spoon!.cells.where.warning).to.be.undefined;
  });

  it('say the status by use', () => {
    const [, spoon] = make().routes!.routes;
    expect(spoon!.cells.status.plain).to.equal('Cold: approved. since 2020');
  });
});
