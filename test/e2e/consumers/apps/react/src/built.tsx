/// <reference types="vite/client" />
import type {ComponentType} from 'react';
import {createRoot} from 'react-dom/client';

// What the embed builder writes, a section of the page for each component.
const components = import.meta.glob<ComponentType>('./built/*/Treatment.tsx', {
  eager: true,
  import: 'TreatmentInformation',
});

for (const [file, Component] of Object.entries(components)) {
  const section = document.createElement('section');
  section.dataset.at = file.split('/')[2];
  document.body.append(section);
  createRoot(section).render(<Component />);
}
