import {prerender} from 'treatment-elements/ssr.js';

const page = `<!doctype html>
<html lang="en">
  <title>Ketamine for pain</title>
  <script src="/treatment-elements.js" defer></script>
  <treatment-guide clinic-name="Harbor Pain Clinic" region="US">
    <treatment-side-effects></treatment-side-effects>
  </treatment-guide>
</html>`;

console.log(prerender(page));
