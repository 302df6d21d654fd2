/**
 * Where the address of this page stands: above the frame of Storybook's manager where the page is in it, else in the page's own.
 * A page of somebody else's around it keeps its address for itself.
 */
function whereAddressStands(): Window {
  try {
    return window.parent.location.origin === location.origin ? window.parent : window;
  } catch {
    return window;
  }
}

/** What stands behind "#" in the address. */
export const hashOfPage = (): string => whereAddressStands().location.hash;

/** Puts it into the address, without a step in the history, and answers with the whole address. */
export function setHashOfPage(hash: string): string {
  const {history, location: place} = whereAddressStands();
  history.replaceState(history.state, '', hash);
  return place.href;
}

/** Somebody puts another address into the browser, which differs only behind "#": the page is not loaded anew. */
export const onOtherHash = (listener: () => void): void =>
  whereAddressStands().addEventListener('hashchange', listener);

export const offOtherHash = (listener: () => void): void =>
  whereAddressStands().removeEventListener('hashchange', listener);
