let isNow = false;

/** True while an element takes over what a server rendered: whoever writes then finds written what it would write. */
export const isTakingOver = (): boolean => isNow;

/** Takes over what a server rendered. */
export function takingOver(act: () => void): void {
  isNow = true;
  try {
    act();
  } finally {
    isNow = false;
  }
}
