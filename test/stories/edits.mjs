import {inEditor, press, go, write} from './open-editor.mjs';

/** A statement that clinics may reword. */
export const ours = 'overrides.reword.se-nausea.action';

/** What a clinic may change: how it is done, what the file then says, and what the page shows. */
export const edits = {
  'puts a text in the clinic’s words': {
    async act() {
      await go(ours);
      await write(ours, 'Tell our nurse, <b>Ana</b>, at once.');
    },
    file: {reword: {'se-nausea': {action: 'Tell our nurse, <b>Ana</b>, at once.'}}},
    shows: /Tell our nurse, <b>Ana<\/b>, at once\. .*Edited by this clinic/,
  },
  'hides an entry': {
    async act() {
      await go('overrides.hide.se-headache');
      await inEditor((root) => root.host.toggle('se-headache'));
      await inEditor((root) => root.host.toggle('se-headache'));
      await press('Hide this entry');
    },
    file: {hide: ['se-headache']},
    shows: /Edited by this clinic: 1 entry is not shown\./,
  },
  'moves an entry': {
    async act() {
      await go('overrides.reword.rt-im.name');
      await press('Move up');
    },
    file: {order: ['rt-im']},
    // Nowhere does the one that stood before it come before it now.
    shows: /^(?:(?!Drip into a vein \(IV)[^])*Shot into a muscle \(IM\)/,
  },
  'adds an entry': {
    async act() {
      await go('overrides.reword.se-nausea.name');
      await press('Add your own side effect');
      await write('overrides.add.sideEffects.0.name', 'A cold room');
      await write('overrides.add.sideEffects.0.feels', 'We keep it at 18 degrees.');
      await write('overrides.add.sideEffects.0.action', 'Ask for a blanket.');
      await write('overrides.add.sideEffects.0.urgency', 'mild');
    },
    file: {
      add: {
        sideEffects: [
          {
            urgency: 'mild',
            time: 'session',
            name: 'A cold room',
            feels: 'We keep it at 18 degrees.',
            action: 'Ask for a blanket.',
            id: 'our-effect-1',
          },
        ],
      },
    },
    shows: /A cold room.*Added by this clinic/,
  },
  'puts the clinic’s own rule beside ours': {
    async act() {
      await go('overrides.rules.vi-food');
      await write('overrides.rules.vi-food', 'Nothing to eat from 6 in the morning.');
    },
    file: {rules: {'vi-food': 'Nothing to eat from 6 in the morning.'}},
    shows: /Nothing to eat from 6 in the morning\. .*Added by this clinic/,
  },
  'says the clinic’s price': {
    async act() {
      await go('overrides.add.price');
      await write('overrides.add.price', 'A drip costs $480 here.');
    },
    file: {add: {price: 'A drip costs $480 here.'}},
    shows: /A drip costs \$480 here\..*Added by this clinic/,
  },
  'speaks Spanish': {
    async act() {
      await write('language', 'es');
      await go(ours);
      await write(ours, 'Avise a la enfermera.');
    },
    file: {lang: 'es', reword: {'se-nausea': {action: 'Avise a la enfermera.'}}},
    shows: /Avise a la enfermera\. .*Cambiado por esta clínica/,
  },
};
