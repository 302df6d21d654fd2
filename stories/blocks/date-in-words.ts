/** A day, or a month, as a sentence says it: "2026-11-26" as “November 26, 2026”, "2027-11" as “November 2027”. */
export function dateInWords(iso: string): string {
  const hasDay = iso.length > 'yyyy-mm'.length;
  const options = {year: 'numeric', month: 'long', timeZone: 'UTC'} as const;
  return new Intl.DateTimeFormat('en-US', hasDay ? {...options, day: 'numeric'} : options).format(
    new Date(iso),
  );
}
