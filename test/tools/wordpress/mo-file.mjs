/**
 * Translations as WordPress reads them: gettext's binary format, made of its written one.
 *
 * @param {string} po a file of translations
 * @returns {Uint8Array} the `.mo` file
 */
export function moFile(po) {
  const entries = [...poEntries(po)]
    .filter(([, text]) => text)
    .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const header = 28;
  const tables = entries.length * 8;
  const numbers = [0x950412de, 0, entries.length, header, header + tables, 0, header + 2 * tables];
  const texts = [];
  let place = header + 2 * tables;
  const rows = [0, 1].flatMap((side) =>
    entries.flatMap((entry) => {
      const bytes = Buffer.from(`${entry[side]}\0`);
      const row = [bytes.length - 1, place];
      texts.push(bytes);
      place += bytes.length;
      return row;
    }),
  );
  const head = Buffer.alloc(header + 2 * tables);
  [...numbers, ...rows].forEach((number, index) => head.writeUInt32LE(number, index * 4));
  return Buffer.concat([head, ...texts]);
}

/**
 * The texts of a `.po` or `.pot` file by their keys: the text itself, after its context where it has one.
 *
 * @param {string} po
 * @returns {Map<string, string>}
 */
export function poEntries(po) {
  const entries = new Map();
  for (const block of po.split(/\n\s*\n/)) {
    const {msgctxt, msgid, msgstr} = fieldsOf(block);
    if (msgid === undefined) continue;
    entries.set(msgctxt === undefined ? msgid : `${msgctxt}\u0004${msgid}`, msgstr ?? '');
  }
  return entries;
}

/** "msgid" and the like, each a text that may go on over several lines. */
function fieldsOf(block) {
  const fields = {};
  let current;
  for (const line of block.split('\n')) {
    const [, name = current, text] = line.match(/^(?:(msgctxt|msgid|msgstr) )?(".*")$/) ?? [];
    if (text === undefined) continue;
    fields[name] = (fields[name] ?? '') + JSON.parse(text);
    current = name;
  }
  return fields;
}
