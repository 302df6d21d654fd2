import type {TemplateResult} from 'lit';

/** One use of an element. Tests, stories and screenshots show the same ones. */
export interface Example {
  /** The question of a reader, a developer or a designer that it answers. */
  readonly title: string;
  readonly render: () => TemplateResult;
}
