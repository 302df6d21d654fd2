/** A page takes no larger file. */
const mostBytes = 1_000_000;

/** The text of a file; undefined where it is too large, or no text that a page could read. */
export async function readText(file: File): Promise<string | undefined> {
  if (file.size > mostBytes) return undefined;
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
