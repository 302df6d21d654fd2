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
};
