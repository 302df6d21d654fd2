import {expect} from '@open-wc/testing';
import type {Example} from './example.js';
import * as contraindications from './contraindications.js';
import * as guide from './guide.js';
import * as reliefDuration from './relief-duration.js';
import * as routes from './routes.js';
import * as sideEffects from './side-effects.js';
import * as summary from './summary.js';
import * as visit from './visit.js';
import * as contraindicationsStories from '../../stories/contraindications.stories.js';
import * as guideStories from '../../stories/guide.stories.js';
import * as reliefDurationStories from '../../stories/relief-duration.stories.js';
import * as routesStories from '../../stories/routes.stories.js';
import * as sideEffectsStories from '../../stories/side-effects.stories.js';
import * as summaryStories from '../../stories/summary.stories.js';
import * as visitStories from '../../stories/visit.stories.js';

/** A story, or, as `default`, what its file says of all of them. */
interface Story {
  readonly title?: string;
  readonly name?: string;
  readonly render?: unknown;
  /** A story that sets the page around an example asks a question of its own. */
  readonly globals?: unknown;
}

const pairs: readonly [Readonly<Record<string, Example>>, Readonly<Record<string, Story>>][] = [
  [contraindications.examples, contraindicationsStories],
  [guide.examples, guideStories],
  [reliefDuration.examples, reliefDurationStories],
  [routes.examples, routesStories],
  [sideEffects.examples, sideEffectsStories],
  [summary.examples, summaryStories],
  [visit.examples, visitStories],
];

// Storybook reads the names of stories from their text, so a story cannot take its name from anywhere else.
describe('a story of an example', () => {
  for (const [examples, stories] of pairs) {
    it(`asks the question of its example: ${stories['default']?.title}`, () => {
      const byRender = new Map(Object.values(examples).map((one) => [one.render as unknown, one.title]));
      const told = Object.values(stories).filter(({render, globals}) => byRender.has(render) && !globals);
      expect(told).not.to.have.length(0);
      for (const {name, render} of told) expect(name).to.equal(byRender.get(render));
    });
  }
});
