import {contactsFor, telephone} from '../contacts.js';
import type {HelpLine, SeekHelp} from '../resolved.js';
import type {Ground, Writer} from '../writer.js';

/** Whom to call, in one line and as links. */
export function helpLine({messages, settings}: Ground): HelpLine {
  const {phrases, actions, elsewhere} = contactsFor(messages, settings);
  return {
    line: messages.seekHelp.line(phrases.emergency, phrases['call-crisis']),
    actions,
    ...(elsewhere && {elsewhere}),
  };
}

/** When to call for help, and whom. */
export function seekHelp(ground: Ground, writer: Writer): SeekHelp {
  const {treatment, messages, settings} = ground;
  const {emergency, today, night: nightSources, crisis} = treatment.facts.seekHelp;
  const {clinicName = '', clinicPhone} = settings;
  const night = writer.optionalStatement((w) => w.seekHelp.night, nightSources);
  return {
    ...helpLine(ground),
    title: messages.seekHelp.title,
    signs: emergency.map(({id, sources}) => writer.statement((w) => w.seekHelp.emergency[id], sources)),
    crisis: writer.statement((w) => w.seekHelp.crisis, crisis),
    today: {
      title: messages.seekHelp.today,
      reasons: today.map(({id, sources}) => writer.statement((w) => w.seekHelp.today[id], sources)),
      ...(clinicPhone && {
        action: {text: messages.seekHelp.callClinic(clinicName, clinicPhone), href: telephone(clinicPhone)},
      }),
      ...(night && {night}),
    },
  };
}
