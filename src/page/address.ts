/** The id that the page's address names, if any. */
export function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return ''; // a lone "%" is no id of ours
  }
}

/** The part of the browser's Navigation API that is used; TypeScript and some browsers do not have it. */
interface Navigation extends EventTarget {
  readonly currentEntry: object | null;
}

/** Where the browser has none, the name may be that of an element of the page, or closed to us. */
function navigationOf(page: {navigation?: Partial<Navigation>}): Navigation | undefined {
  try {
    const {navigation} = page;
    return navigation && 'currentEntry' in navigation ? (navigation as Navigation) : undefined;
  } catch {
    return undefined;
  }
}

/** How long after a click or a key a router has put the new address in place, in milliseconds. */
const afterwards = 100;

/**
 * Calls back when the fragment of the page's address is another one: by a link, by going back, or by a router's
 * `history.pushState`. Where the browser does not tell of the last, the address is looked at after each click and key,
 * since what a page has in `history` is the page's. Returns how to stop.
 */
export function watchFragment(changed: () => void): () => void {
  const listening = new AbortController();
  const {signal} = listening;
  let last = fragment();
  const look = () => {
    const now = fragment();
    if (now === last) return;
    last = now;
    changed();
  };
  const lookLater = () => setTimeout(() => signal.aborted || look(), afterwards);

  /** A link to where the address is already: nothing changes, and the reader wants to go there again. */
  const lookAgain = (event: MouseEvent) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    const isModified = event.ctrlKey || event.metaKey || event.shiftKey;
    if (link?.href === location.href && !link.target && !isModified && !event.defaultPrevented) changed();
  };

  addEventListener('click', lookAgain, {signal});
  addEventListener('hashchange', look, {signal});
  const navigation = navigationOf(globalThis);
  if (navigation) navigation.addEventListener('currententrychange', look, {signal});
  else for (const type of ['click', 'keyup']) addEventListener(type, lookLater, {signal, capture: true});
  return () => listening.abort();
}
