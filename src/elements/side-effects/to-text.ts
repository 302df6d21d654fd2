import type {ResolvedEffect, ResolvedFigure, SideEffectsContent, Statement} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {
  alwaysOpenText,
  cited,
  dayNotesText,
  provenanceText,
  seekHelpText,
} from '../../templates/plain-text.js';
import {groupEffects} from './group-effects.js';

/** The whole list as plain text, in the order of the page. */
export function toText(section: SideEffectsContent, messages: Messages): string {
  const {sideEffects: say} = messages;
  const optional = (one: Statement | undefined) => (one ? [cited(one)] : []);
  return [
    section.title.text,
    ...section.overall.map(cited),
    cited(section.intro),
    seekHelpText(section.seekHelp),
    alwaysOpenText(section),
    `${say.urgency.emergency}\n\n${section.emergencies.map((effect) => effectText(effect, messages)).join('\n\n')}`,
    ...groupEffects(section.effects, 'urgency', messages).map(
      ({title, effects}) =>
        `${title}\n\n${effects.map((effect) => effectText(effect, messages)).join('\n\n')}`,
    ),
    ...dayNotesText(section),
    ...optional(section.report),
    provenanceText(section.provenance, messages),
  ].join('\n\n');
}

function effectText({name, time, feels, action, note, figures}: ResolvedEffect, messages: Messages): string {
  const {sideEffects: say, edited} = messages;
  return [
    name.by ? `${name.text} (${name.by === 'added' ? edited.added : edited.reworded})` : name.text,
    `${say.time[time]}. ${cited(feels)}`,
    `${say.whatToDo} ${cited(action)}`,
    ...(note ? [cited(note)] : []),
    ...figures.map((figure) => `- ${figureText(figure)}`),
  ].join('\n');
}

function figureText({kind, outcome, headline, against, who, certainty, cites}: ResolvedFigure): string {
  const said = `${outcome ? `${outcome.text}: ` : ''}${against ? `${headline}, ${against}` : headline}.`;
  // Where no number is known, the words say of whom.
  const counted = kind === 'unknown' ? [] : [who.text, certainty].filter(Boolean);
  return cited({text: [said, counted.join(' · ')].filter(Boolean).join(' '), cites});
}
