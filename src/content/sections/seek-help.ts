import {contactsFor, telephone} from '../contacts.js';
import type {SeekHelp} from '../resolved.js';
import type {Ground, Writer} from '../writer.js';

/** When to call for help, and whom. */
export function seekHelp({treatment, messages, settings}: Ground, writer: Writer): SeekHelp {
  const {emergency, today, crisis} = treatment.facts.seekHelp;
  const {phrases, actions, elsewhere} = contactsFor(messages, settings);
  const {clinicName = '', clinicPhone} = settings;
  return {
    title: messages.seekHelp.title,
    signs: emergency.map(({id, sources}) => writer.statement((w) => w.seekHelp.emergency[id], sources)),
    actions,
    ...(elsewhere && {elsewhere}),
    today: {
      title: messages.seekHelp.today,
      reasons: today.map(({id, sources}) => writer.statement((w) => w.seekHelp.today[id], sources)),
      ...(clinicPhone && {
        action: {text: messages.seekHelp.callClinic(clinicName, clinicPhone), href: telephone(clinicPhone)},
      }),
    },
    crisis: writer.statement((w) => w.seekHelp.crisis, crisis),
    line: messages.seekHelp.line(phrases.emergency, phrases['call-crisis']),
  };
}
