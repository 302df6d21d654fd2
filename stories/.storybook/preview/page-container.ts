import {DocsContainer, type DocsContainerProps} from '@storybook/addon-docs/blocks';
import {createElement, useEffect, useState, type PropsWithChildren, type ReactNode} from 'react';
import {GLOBALS_UPDATED} from 'storybook/internal/core-events';
import {cream, dark, light} from '../brand.js';

const themes = {light, dark, cream};
type Theme = keyof typeof themes;

interface Globals {
  readonly globals: {readonly theme?: Theme};
}

/** A page of documentation in the colors that the toolbar sets, so that a dark page is dark around its examples too. */
export function PageContainer(props: PropsWithChildren<DocsContainerProps>): ReactNode {
  const theme = useTheme(props.context);
  // Storybook's frame around a page of prose says nowhere where its main part begins.
  const main = createElement('main', undefined, props.children);
  return createElement(DocsContainer, {...props, theme: themes[theme]}, main);
}

function useTheme({channel, ...context}: DocsContainerProps['context']): Theme {
  const [theme, setTheme] = useState<Theme>(() => themeInStore(context) ?? 'light');
  useEffect(() => {
    const update = ({globals}: Globals) => setTheme(globals.theme ?? 'light');
    channel.on(GLOBALS_UPDATED, update);
    return () => channel.off(GLOBALS_UPDATED, update);
  }, [channel]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return theme;
}

/** The setting before anything has changed. Storybook keeps it where its types do not show it. */
function themeInStore(context: object): Theme | undefined {
  const {store} = context as {store?: {userGlobals?: {globals?: {theme?: Theme}}}};
  return store?.userGlobals?.globals?.theme;
}
