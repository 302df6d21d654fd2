import {fixture, html} from '@open-wc/testing';
import type {ContraindicationsElement} from '../../../src/classes.js';
import '../../../src/contraindications.js';

/** A form with a checklist in it, and what it would send. */
export async function showForm(
  template = html`<treatment-contraindications name="list"></treatment-contraindications>`,
) {
  const form = await fixture<HTMLFormElement>(html`<form>${template}</form>`);
  const element = form.querySelector<ContraindicationsElement>('treatment-contraindications')!;
  return {form, element, sent: () => [...new FormData(form)]};
}

/** One that asks for every answer. */
export const questions = html`<treatment-contraindications
  name="list"
  with-unsure
  required
></treatment-contraindications>`;
