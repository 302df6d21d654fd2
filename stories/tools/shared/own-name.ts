/** A language as those who speak it write it at the start of a line: "Español". */
export function ownName(tag: string): string {
  const name = new Intl.DisplayNames(tag, {type: 'language'}).of(tag) ?? tag;
  return name[0]!.toLocaleUpperCase(tag) + name.slice(1);
}
