/** The numbers that stand for a clinic's own in the plain HTML, until PHP puts those in. No phone has them. */
export const standIns = {
  'emergency-phone': '900000000000001',
  'crisis-phone': '900000000000002',
  'clinic-phone': '900000000000003',
};

/**
 * An element's content as plain HTML for every reader that a site can have: for each region, for a region whose numbers were
 * not read (`other`), and where none is known (``); each with the region's numbers, or the clinic's own (`+emergency-phone`).
 * Much is the same in all of them, and so each line is kept once: `ways` says which lines make up which text.
 *
 * @param {(guide: Record<string, string>) => string} render the element's plain HTML with what a guide says
 * @param {{known: readonly string[], other: string}} regions those with numbers, and one without
 */
export function plainTexts(render, {known, other}) {
  const places = new Map();
  const ways = {};
  for (const region of ['', ...known, other]) {
    for (const own of ownNumbers) {
      const guide = {...(region && {region}), ...own};
      const lines = render(guide).split('\n').filter(Boolean);
      const key = [region === other ? 'other' : region, ...Object.keys(own)].join('+');
      ways[key] = ranges(lines.map((line) => placeOf(spaced(line), places)));
    }
  }
  return {lines: [...places.keys()], ways};
}

/** Every choice of numbers that a clinic can give: none, one, two, all. */
const ownNumbers = Object.entries(standIns)
  .reduce((choices, number) => [...choices, ...choices.map((chosen) => [...chosen, number])], [[]])
  .map((numbers) => Object.fromEntries(numbers));

/** Where tags are taken out of a text, as for an excerpt, what they set apart stays apart. */
const spaced = (line) =>
  line.replace(/(<br \/>|<\/(?:p|h[1-6]|li|ul|ol|t[dhr]|caption|table)>)(?=\S)/g, '$1 ');

function placeOf(line, places) {
  if (!places.has(line)) places.set(line, places.size);
  return places.get(line);
}

/** Numbers as "0-41 60 45-47". */
function ranges(numbers) {
  const found = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(' ');
}
