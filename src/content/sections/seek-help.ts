import {isolate} from '../../locales/direction.js';
import {telephone} from '../phone.js';
import type {HelpLine, SeekHelp, Statement} from '../resolved.js';
import type {Ground, Writer} from '../writer.js';

/** Whom to call, in one line and as links, with the ways in for those who speak another language. */
export function helpLine(ground: Ground, writer: Writer): HelpLine {
  const help = helpLineInFull(ground, writer);
  return {...help, remarks: help.remarks.filter(({kind}) => kind === 'language')};
}

/** The same with all that is known of the lines. */
export function helpLineInFull({messages}: Ground, writer: Writer): HelpLine {
  const {phrases, sources, actions, elsewhere, remarks} = writer.contacts;
  return {
    line: messages.seekHelp.line(phrases.emergency, phrases['call-crisis']),
    actions,
    ...(elsewhere && {elsewhere}),
    remarks: remarks.map(({sources: from, ...remark}) => ({...remark, cites: writer.citeHelp(from)})),
    cites: writer.citeHelp([...sources.emergency, ...sources['call-crisis']]),
  };
}

/** The signs of an emergency, or the reasons to call the clinic on the same day. */
export const signsOf = (list: 'emergency' | 'today', {treatment}: Ground, writer: Writer): Statement[] =>
  treatment.facts.seekHelp[list].map(({id, sources}) =>
    writer.statement((w) => w.seekHelp[list][id], sources),
  );

/** When to call for help, and whom. */
export function seekHelp(ground: Ground, writer: Writer): SeekHelp {
  const {treatment, messages, settings} = ground;
  const {night: nightSources, crisis} = treatment.facts.seekHelp;
  const {clinicName = '', clinicPhone} = settings;
  const night = writer.optionalStatement((w) => w.seekHelp.night, nightSources);
  const call = (phone: string) => ({
    text: messages.seekHelp.callClinic(clinicName, isolate(phone, messages.dir)),
    href: telephone(phone),
  });
  return {
    ...helpLineInFull(ground, writer),
    title: messages.seekHelp.title,
    signs: signsOf('emergency', ground, writer),
    crisis: writer.statement((w) => w.seekHelp.crisis, crisis),
    today: {
      title: messages.seekHelp.today,
      reasons: signsOf('today', ground, writer),
      ...(clinicPhone && {action: call(clinicPhone)}),
      ...(night && {night}),
    },
  };
}
