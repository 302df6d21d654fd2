import {html, nothing, type TemplateResult} from 'lit';

type Render = (content: unknown, part: string, id: string | typeof nothing) => TemplateResult;

/** Six templates, since a tag name cannot be bound. */
const levels: readonly Render[] = [
  (content, part, id) => html`<h1 part=${part} id=${id}>${content}</h1>`,
  (content, part, id) => html`<h2 part=${part} id=${id}>${content}</h2>`,
  (content, part, id) => html`<h3 part=${part} id=${id}>${content}</h3>`,
  (content, part, id) => html`<h4 part=${part} id=${id}>${content}</h4>`,
  (content, part, id) => html`<h5 part=${part} id=${id}>${content}</h5>`,
  (content, part, id) => html`<h6 part=${part} id=${id}>${content}</h6>`,
];

/** The element's own heading, or one below it (`depth` 1, 2 …); h6 is the last there is. */
export function heading(level: number, content: unknown, depth = 0, id?: string): TemplateResult {
  const render = levels[Math.min(level + depth, levels.length) - 1] ?? levels[1]!;
  return render(content, depth === 0 ? 'heading' : 'subheading', id ?? nothing);
}
