/**
 * Copies a text. Without permission, or on a page without https, what shows it is selected: the reader copies by hand. True
 * where it has been copied.
 */
export async function copyText(text: string, shown: Element | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}
