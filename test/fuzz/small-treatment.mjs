import {ketamine} from '../../dist/treatments/ketamine/index.js';

/** How many entries of each list are kept. Sources and what figures refer to stay whole. */
const kept = {effects: 4, items: 4, routes: 2, evidence: 3, factors: 2, upkeep: 2};

/** Some of a list, with what must not be missing among it. */
function some(list, count) {
  const first = list.filter(({urgency, crisis}) => urgency === 'emergency' || crisis).slice(0, 1);
  return [...new Set([...first, ...list])].slice(0, count);
}

/** A whole treatment of a clinic's own, small enough to be read thousands of times: a part of the built-in one. */
export function smallTreatment() {
  const facts = JSON.parse(JSON.stringify({...ketamine.facts, id: 'own'}));
  const words = JSON.parse(JSON.stringify(ketamine.words.en));
  for (const [key, section] of Object.entries(facts)) {
    for (const [list, count] of Object.entries(kept)) {
      if (!Array.isArray(section?.[list])) continue;
      section[list] = some(section[list], count);
      const ids = section[list].map(({id}) => id);
      const table = words[key][list];
      words[key][list] = Object.fromEntries(Object.entries(table).filter(([id]) => ids.includes(id)));
    }
  }
  return {facts, words: {en: words}};
}
