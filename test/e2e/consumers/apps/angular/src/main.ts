import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import type {Overrides, SideEffectToggleEvent} from 'treatment-elements';
import 'treatment-elements';
import {Ways} from './ways';

@Component({
  selector: 'app-root',
  imports: [Ways],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <treatment-guide
      region="US"
      clinic-name="Harbor Pain Clinic"
      clinic-phone="+1 555 010 0142"
      [overrides]="overrides"
    >
      <treatment-side-effects [headingLevel]="level()" (treatment-toggle)="open($event)">
        <p slot="intro">Level {{ level() }}</p>
      </treatment-side-effects>
      @if (shown()) {
        <treatment-contraindications
          name="health"
          [withUnsure]="unsure()"
          [value]="marked"
          (change)="changes.set(changes() + 1)"
        />
      }
    </treatment-guide>
    <app-ways />
    <button id="deeper" (click)="level.set(4)">Deeper</button>
    <button id="unsure" (click)="unsure.set(!unsure())">Unsure</button>
    <button id="remove" (click)="shown.set(false)">Remove</button>
    <output id="opened">{{ opened() }}</output>
    <output id="changes">{{ changes() }}</output>
  `,
})
class App {
  readonly overrides: Overrides = {lang: 'en', reword: {'side-effects': {title: 'What you might feel'}}};
  readonly marked = ['ci-stroke'];
  readonly level = signal(2);
  readonly unsure = signal(false);
  readonly shown = signal(true);
  readonly opened = signal('');
  readonly changes = signal(0);

  open(event: Event) {
    this.opened.set((event as SideEffectToggleEvent).itemId);
  }
}

bootstrapApplication(App).catch((error: unknown) => console.error(error));
