import {isolate} from '../../locales/direction.js';
import type {Ground} from '../writer.js';

/** Heads a reader's list: for whom it is, and how to call them. */
export const listFor = ({settings: {clinicName, clinicPhone}, messages}: Ground): string =>
  messages.readersList.listFor(clinicName || undefined, clinicPhone && isolate(clinicPhone, messages.dir));
