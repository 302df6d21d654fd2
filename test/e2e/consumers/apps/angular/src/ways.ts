import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';
import 'treatment-elements/routes.js';

@Component({
  selector: 'app-ways',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: '<treatment-routes heading-level="3" routes="rt-iv rt-im" />',
})
export class Ways {}
