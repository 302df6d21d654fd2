import 'treatment-elements/locales/es.js';
import {prerender} from 'treatment-elements/ssr.js';

const pageIn = (lang) => `<!doctype html>
<html lang="${lang}">
  <title>Harbor Pain Clinic</title>
  <script src="/treatment-elements.js" defer></script>
  <treatment-side-effects></treatment-side-effects>
</html>`;

export default {
  fetch(request) {
    const lang = new URL(request.url).pathname.startsWith('/es/') ? 'es' : 'en';
    return new Response(prerender(pageIn(lang)), {headers: {'content-type': 'text/html; charset=utf-8'}});
  },
};
