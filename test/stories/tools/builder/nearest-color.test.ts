import {expect} from '@open-wc/testing';
import {fc} from '../../../fast-check.js';
import {nearestColor} from '../../../../stories/tools/builder/nearest-color.js';

/** Contrast as WCAG 2 defines it, reckoned here anew. */
function contrast(one: readonly number[], other: readonly number[]) {
  const light = (color: readonly number[]) =>
    color
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at]!, 0);
  const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright! + 0.05) / (dark! + 0.05);
}

const digits = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const color = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));

describe('the nearest color that passes', () => {
  it('passes on any ground, for text and for edges', () => {
    fc.assert(
      fc.property(color, color, fc.constantFrom(3, 4.5), (from, [red, green, blue], least) => {
        const near = nearestColor(`rgb(${from.join(' ')})`, [{ground: [red, green, blue, 1], least}]);
        expect(near).to.match(/^#[0-9a-f]{6}$/);
        expect(contrast(digits(near), [red, green, blue])).to.be.at.least(least);
      }),
      {numRuns: 40},
    );
  });

  it('is nearly the same where little is missing', () => {
    const near = digits(nearestColor('#7a7a7a', [{ground: [255, 255, 255, 1], least: 4.5}]));
    expect(near[0]).to.be.within(0x70, 0x77);
  });

  it('passes on both of two grounds', () => {
    const near = nearestColor('#8a8a00', [
      {ground: [255, 255, 255, 1], least: 4.5},
      {ground: [230, 230, 230, 1], least: 4.5},
    ]);
    expect(contrast(digits(near), [230, 230, 230])).to.be.at.least(4.5);
  });

  it('is the better one of black and white where no color passes', () => {
    const near = nearestColor('#888', [
      {ground: [255, 255, 255, 1], least: 4.5},
      {ground: [0, 0, 0, 1], least: 7},
    ]);
    expect(near).to.match(/^#(000000|ffffff)$/);
  });
});
