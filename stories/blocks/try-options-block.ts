import {Canvas, Controls} from '@storybook/addon-docs/blocks';
import {createElement, type ComponentProps, type ReactNode} from 'react';

type Story = ComponentProps<typeof Canvas>['of'];

/** The controls of a story beside it, or below it where the page is narrow: who changes one sees what it does. */
export const TryOptions = ({of}: {readonly of: Story}): ReactNode =>
  createElement(
    'div',
    {className: 'try-options'},
    createElement(
      'div',
      {className: 'try-options-story'},
      createElement(Canvas, {of, sourceState: 'hidden'}),
    ),
    createElement('div', {className: 'try-options-controls'}, createElement(Controls, {of})),
  );
