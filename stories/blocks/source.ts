import {Source as Block, type SourceProps} from '@storybook/addon-docs/blocks';
import {createElement, useSyncExternalStore, type ReactNode} from 'react';

/** Code to copy, dark on a dark page of the toolbar: Storybook's own block asks its caller. */
export const Source = (props: SourceProps): ReactNode =>
  createElement(Block, {...props, dark: useSyncExternalStore(onThemeChange, isDark)});

const page = document.documentElement;
const isDark = () => page.dataset['theme'] === 'dark';

function onThemeChange(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(page, {attributes: true, attributeFilter: ['data-theme']});
  return () => observer.disconnect();
}
