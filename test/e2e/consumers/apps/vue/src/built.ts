/// <reference types="vite/client" />
import {createApp, type Component} from 'vue';

// What the embed builder writes, a section of the page for each component.
const components = import.meta.glob<Component>('./built/*/Treatment.vue', {eager: true, import: 'default'});

for (const [file, component] of Object.entries(components)) {
  const section = document.createElement('section');
  section.dataset.at = file.split('/')[2];
  document.body.append(section);
  createApp(component).mount(section);
}
