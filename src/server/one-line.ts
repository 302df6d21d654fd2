/** What an error says, in one line. */
export function oneLine(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return said
    .trim()
    .split(/\s*[\r\n]+\s*/)
    .join(' ');
}
