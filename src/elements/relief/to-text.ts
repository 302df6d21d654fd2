import type {ReliefContent, ResolvedFactor, ResolvedFigure, ResolvedStudy} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {alwaysOpenText, cited, provenanceText} from '../../templates/plain-text.js';

/** The answers for every kind of pain, all studies, and the rest, as plain text in the order of the page. */
export function toText(section: ReliefContent, messages: Messages): string {
  const {relief: words} = messages;
  const [general, ...others] = section.conditions;
  return [
    section.title.text,
    ...(general ? [cited(general.answer)] : []),
    cited(section.caveat),
    section.seekHelp.line,
    alwaysOpenText(section),
    ...others.map(({name, answer}) => `${name.text}\n${cited(answer)}`),
    words.caption,
    ...section.studies.map((study) => studyText(study, messages)),
    ...factorsText(words.factorsYou, section.factors.you, messages),
    ...factorsText(words.factorsTreatment, section.factors.treatment, messages),
    [
      words.upkeep,
      ...section.upkeep.map((advice) =>
        advice.certainty
          ? `- ${cited(advice)} ${words.known(advice.certainty)}.`
          : `- ${advice.text} (${messages.edited.added})`,
      ),
    ].join('\n'),
    provenanceText(section.provenance, messages),
  ].join('\n\n');
}

function studyText(
  {name, about, certainty, alsoGiven, findings, note, points, cites}: ResolvedStudy,
  {relief: words}: Messages,
): string {
  return [
    name.text,
    [cited({text: about, cites}), ...certainty.map(cited)].join(' · '),
    ...(alsoGiven ? [words.alsoGiven(alsoGiven.text)] : []),
    ...findings.map(
      ({band, said, certainty: sure}) => `- ${words.bands[band]}: ${said}${sure ? ` (${sure})` : ''}`,
    ),
    ...(note ? [note.text] : []),
    ...points.flatMap((point) => [
      ...point.results.map((result) => `- ${figureText(result)}`),
      ...(point.note ? [`  ${point.note.text}`] : []),
    ]),
  ].join('\n');
}

function figureText({outcome, headline, against, who, certainty, cites}: ResolvedFigure): string {
  const said = against ? `${headline}, ${against}` : headline;
  const sure = certainty ? ` · ${certainty}` : '';
  return cited({text: `${outcome ? `${outcome.text}: ` : ''}${said}. ${who.text}${sure}`, cites});
}

function factorsText(title: string, factors: readonly ResolvedFactor[], {relief: words}: Messages): string[] {
  if (factors.length === 0) return [];
  const lines = factors.map(
    ({name, text, certainty}) => `- ${name.text}. ${cited(text)} ${words.known(certainty)}.`,
  );
  return [[title, ...lines].join('\n')];
}
