/** Pages whose markup is in the way: `(elements) => body`. */
export const hostileMarkup = {
  'a form that has our name': (elements) =>
    `<form name="treatmentElements"><input name="languages"></form>${elements}`,
  'two links that have our name': (elements) =>
    `<a id="treatmentElements"></a><a id="treatmentElements" name="languages"></a>${elements}`,
  'a frame that has our name': (elements) => `<iframe name="treatmentElements" hidden></iframe>${elements}`,
  'ids of names that scripts use': (elements) =>
    ['navigation', 'customElements', 'Lit', 'html', 'css', 'name', 'event', 'print', 'self', 'top', 'status']
      .map((id) => `<span id="${id}"></span>`)
      .join('') + elements,
  'names of what a document has': (elements) =>
    [
      'body',
      'readyState',
      'title',
      'getElementById',
      'getElementsByName',
      'documentElement',
      'querySelectorAll',
    ]
      .map((name) => `<img name="${name}" alt="">`)
      .join('') + elements,
  'a form around, with fields named as what a node has': (elements) =>
    `<form>${[
      'parentNode',
      'parentElement',
      'getAttribute',
      'assignedSlot',
      'closest',
      'slot',
      'id',
      'contains',
      'getRootNode',
      'children',
      'lang',
      'matches',
      'addEventListener',
      'dispatchEvent',
    ]
      .map((name) => `<input type="hidden" name="${name}">`)
      .join('')}${elements}</form>`,
  'tags in capitals': (elements) => elements.replaceAll('treatment-', 'TREATMENT-'),
  'an svg around': (elements) =>
    `<svg width="900" height="9000"><foreignObject width="900" height="9000"><div>${elements}</div></foreignObject></svg>`,
  'a template that is cloned': (elements) =>
    `<template id="late">${elements}</template><div id="place"></div><script>place.append(late.content.cloneNode(true))</script>`,
  'innerHTML, twice': (elements) =>
    `<div id="place"></div><script>for (let i = 0; i < 2; i++) place.innerHTML = ${JSON.stringify(elements).replaceAll('/', '\\/')}</script>`,
  'another element’s shadow root': (elements) =>
    `<div id="place"></div><script>place.attachShadow({mode: 'open'}).innerHTML = ${JSON.stringify(elements).replaceAll('/', '\\/')}; window.inside = place.shadowRoot;</script>`,
  'ids of names that Lit leaves on a page, and that not every browser has': (elements) =>
    [
      'litHtmlVersions',
      'litElementVersions',
      'reactiveElementVersions',
      'litHtmlPolyfillSupport',
      'litElementPolyfillSupport',
      'reactiveElementPolyfillSupport',
      'litElementHydrateSupport',
      'litPropertyMetadata',
      'ShadyCSS',
      'trustedTypes',
      'process',
      'global',
      'define',
      'module',
      'exports',
    ]
      .map((id) => `<a id="${id}"></a>`)
      .join('') + elements,
  'a body that can be edited': (elements) => `<div contenteditable="true">${elements}</div>`,
  'hidden until asked for': (elements) => `<details open><summary>More</summary>${elements}</details>`,
  'a dialog': (elements) => `<dialog open style="position: static; width: 900px">${elements}</dialog>`,
  'a paragraph that is not closed': (elements) => `<p>Read on:${elements}`,
  'a table': (elements) => `<table><tr><td style="width: 900px">${elements}</td></tr></table>`,
  'a list': (elements) => `<ul><li>${elements}</li></ul>`,
  'text beside each tag, and comments in them': (elements) =>
    elements.replaceAll('></treatment-', '><!-- here --></treatment-'),
  'document.write': (elements) =>
    `<script>document.write(${JSON.stringify(elements).replaceAll('/', '\\/')})</script>`,
  'language tags that are none': (elements) => `<div lang="x-klingon"><div lang="">${elements}</div></div>`,
  'a base for addresses': (elements) => `<base href="https://example.com/deep/">${elements}`,
  'attributes of all kinds': (elements) =>
    elements.replaceAll(
      /<treatment-([a-z-]+)/g,
      '<treatment-$1 data-aos="fade" role="presentation" aria-busy="true" tabindex="-1" is="x" class="hidden-xs" draggable="true"',
    ),
};

/** Pages on which nothing can be drawn: what Lit draws with is hidden by names of theirs. */
export const undrawable = {
  'images named as what a document does': (elements) =>
    named('createElement', 'createTreeWalker', 'importNode') + elements,
  'forms named as all that a document does': (elements) =>
    named('createTextNode', 'createComment', 'createDocumentFragment', 'adoptNode', 'createTreeWalker') +
    elements,
};

const named = (...names) => names.map((name) => `<img name="${name}" alt="">`).join('');
