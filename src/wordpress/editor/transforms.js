/**
 * How shortcodes, tags and placeholders become blocks, and blocks become shortcodes and tags again:
 * `transformsOf(name)` is what a block takes. Where something would be lost on the way, the transform is not offered.
 */
window.treatmentElementsTransforms = (elements) => {
  const {createBlock, rawHandler} = window.wp.blocks;
  const {next: nextShortcode} = window.wp.shortcode;
  const {decodeEntities} = window.wp.htmlEntities;
  const contentNames = Object.keys(elements).filter((one) => one !== 'guide');
  const blockName = (name) => `treatment-elements/${name}`;
  const shortcodeName = (name) => `treatment_${name.replaceAll('-', '_')}`;
  const elementOf = (block) => block.name.replace('treatment-elements/', '');

  /**
   * A text as a block has it, where HTML's way of writing a sign is read as that sign. Before WordPress 6.9, a backslash at
   * the end of a text loses the block.
   */
  const inBlock = (text) =>
    (decodeEntities(text) === text ? text : text.replaceAll('&', '&#38;')).replace(/\\$/, '&#92;');

  /** Values of a block from attributes by their HTML names; undefined where the element has no such attribute. */
  function valuesOf(name, attributes, isOn = () => true) {
    const {attributes: descriptions} = elements[name];
    const values = {};
    for (const [attribute, text] of Object.entries(attributes)) {
      const {property, type, values: allowed} = descriptions[attribute] ?? {};
      if (!property) return undefined;
      const value = {boolean: isOn, integer: Number}[type]?.(text) ?? inBlock(text);
      // Of a value that the element does not know, it takes its usual one.
      if (!allowed || allowed.includes(value)) values[property] = value;
    }
    return values;
  }

  /** The attributes of a shortcode by their HTML names: `open_all` and `heading_level="3"`. What no shortcode can hold, HTML writes. */
  function shortcodeAttributes({named, numeric}) {
    const entries = [...Object.entries(named), ...numeric.map((flag) => [flag, 'true'])];
    return Object.fromEntries(
      entries.map(([key, text]) => [key.toLowerCase().replaceAll('_', '-'), decodeEntities(text)]),
    );
  }

  /** Of a shortcode, "false" is no. */
  const isOnInShortcode = (text) => !['', '0', 'false'].includes(text.toLowerCase());
  const valuesOfShortcode = (name, attributes) =>
    valuesOf(name, shortcodeAttributes(attributes), isOnInShortcode);

  /** The one shortcode of an element that a text is; else undefined. */
  function onlyShortcode(name, text) {
    const trimmed = text.trim();
    const found = nextShortcode(shortcodeName(name), trimmed);
    return found?.content === trimmed && !found.shortcode.content ? found.shortcode : undefined;
  }

  /** The block of the one shortcode that a text is: in a guide, where it says something of the clinic; else undefined. */
  function blockOfShortcode(text) {
    const name = contentNames.find((one) => onlyShortcode(one, text));
    if (!name) return undefined;
    const own = {};
    const guide = {};
    for (const [attribute, value] of Object.entries(shortcodeAttributes(onlyShortcode(name, text).attrs))) {
      (elements[name].attributes[attribute] ? own : guide)[attribute] = value;
    }
    const values = valuesOf('guide', guide);
    if (!values) return undefined;
    const block = createBlock(blockName(name), valuesOf(name, own, isOnInShortcode));
    return Object.keys(guide).length > 0 ? createBlock(blockName('guide'), values, [block]) : block;
  }

  /** The element that a tag or a placeholder stands for, and its attributes; undefined for other tags. */
  function readTag(node) {
    const attributes = Object.fromEntries([...node.attributes].map(({name, value}) => [name, value]));
    const {class: className, 'data-treatment-element': placed, ...others} = attributes;
    const name = placed ?? node.localName.replace(/^treatment-/, '');
    if (!elements[name] || (placed === undefined && node.localName !== `treatment-${name}`)) return undefined;
    const entries = Object.entries(others).map(([attribute, value]) => [
      placed === undefined ? attribute : attribute.replace(/^data-(?=.)/, ''),
      value,
    ]);
    const isWhole = placed === undefined || Object.keys(others).every((one) => one.startsWith('data-'));
    return {name, attributes: Object.fromEntries(entries), isWhole, className};
  }

  /** The block of a tag or a placeholder; undefined where a block could not hold what it has. */
  function blockOfNode(node) {
    const read = node?.nodeType === Node.ELEMENT_NODE ? readTag(node) : undefined;
    const values = read?.isWhole ? valuesOf(read.name, read.attributes) : undefined;
    if (!values) return undefined;
    const inner = read.name === 'guide' ? rawHandler({HTML: node.innerHTML}) : [];
    // What stands in an element is its author's own.
    if (read.name !== 'guide' && (node.children.length > 0 || node.textContent.trim())) return undefined;
    return createBlock(
      blockName(read.name),
      {...values, ...(read.className && {className: read.className})},
      inner,
    );
  }

  /** The block of a piece of HTML that is one tag. */
  function blockOfHtml(html) {
    const template = document.createElement('template');
    template.innerHTML = html.trim();
    const {childNodes} = template.content;
    return childNodes.length === 1 ? blockOfNode(childNodes[0]) : undefined;
  }

  /** A block's attributes under their HTML names, as text; those that change nothing are left out. */
  function htmlAttributes(name, values) {
    const entries = Object.entries(elements[name].attributes).map(
      ([attribute, {property, type, default: usual}]) => {
        const value = values[property] ?? usual;
        return value === usual ? [] : [attribute, type === 'boolean' ? '' : decodeEntities(String(value))];
      },
    );
    return Object.fromEntries(entries.filter(({length}) => length));
  }

  /** A shortcode. Brackets end one, WordPress takes backslashes away, and makes plain blanks of those that do not break. */
  function shortcodeOf(name, values) {
    const parts = Object.entries(htmlAttributes(name, values)).map(([attribute, text]) => {
      const key = attribute.replaceAll('-', '_');
      return text === '' ? key : `${key}="${escaped(text, /[&<>"[\]\\\u00a0\u200b]/g)}"`;
    });
    return `[${[shortcodeName(name), ...parts].join(' ')}]`;
  }

  /** A tag with its attributes; of a guide, with those of the blocks in it. */
  function tagOf(name, values, inner = []) {
    const attributes = Object.entries(htmlAttributes(name, values)).map(([attribute, text]) =>
      text === '' ? ` ${attribute}` : ` ${attribute}="${escaped(text)}"`,
    );
    const tags = inner.map((block) => `\n  ${tagOf(elementOf(block), block.attributes)}`);
    const end = tags.length > 0 ? '\n' : '';
    return `<treatment-${name}${attributes.join('')}>${tags.join('')}${end}</treatment-${name}>`;
  }

  /** WordPress takes a ">" in an attribute for the end of its tag. */
  const escaped = (text, signs = /[&<>"]/g) => text.replace(signs, (sign) => `&#${sign.charCodeAt(0)};`);

  const isContent = (block) => contentNames.includes(elementOf(block));

  /** From and to a Custom HTML block, and from what is pasted or converted. */
  const htmlTransforms = (name) => ({
    from: [
      {
        type: 'block',
        blocks: ['core/html'],
        isMatch: ({content}) => blockOfHtml(content)?.name === blockName(name),
        transform: ({content}) => blockOfHtml(content),
      },
      {
        type: 'raw',
        isMatch: (node) => readTag(node)?.name === name && blockOfNode(node) !== undefined,
        transform: blockOfNode,
        schema: {
          [`treatment-${name}`]: {
            attributes: Object.keys(elements[name].attributes),
            ...(name === 'guide' && {children: '*'}),
          },
        },
      },
    ],
    to: [
      {
        type: 'block',
        blocks: ['core/html'],
        isMatch: (values, block) => name !== 'guide' || block.innerBlocks.every(isContent),
        transform: (values, inner) => createBlock('core/html', {content: tagOf(name, values, inner)}),
      },
    ],
  });

  /** From a Shortcode block. */
  const fromShortcodeBlock = (name) => ({
    type: 'block',
    blocks: ['core/shortcode'],
    isMatch: ({text}) => blockOfShortcode(text)?.name === blockName(name),
    transform: ({text}) => blockOfShortcode(text),
  });

  /** From a shortcode that is pasted or converted, and to a Shortcode block. A guide has no shortcode. */
  const shortcodeTransforms = (name) => ({
    from: [
      {
        type: 'shortcode',
        tag: shortcodeName(name),
        isMatch: (attributes) => valuesOfShortcode(name, attributes) !== undefined,
        attributes: Object.fromEntries(
          Object.values(elements[name].attributes).map(({property, type}) => [
            property,
            {type, shortcode: (attributes) => valuesOfShortcode(name, attributes)?.[property]},
          ]),
        ),
      },
    ],
    to: [
      {
        type: 'block',
        blocks: ['core/shortcode'],
        transform: (values) => createBlock('core/shortcode', {text: shortcodeOf(name, values)}),
      },
    ],
  });

  /** What a block takes as its `transforms`. */
  function transformsOf(name) {
    const {from, to} = htmlTransforms(name);
    const shortcode = name === 'guide' ? {from: [], to: []} : shortcodeTransforms(name);
    return {from: [...from, fromShortcodeBlock(name), ...shortcode.from], to: [...to, ...shortcode.to]};
  }

  return {htmlAttributes, transformsOf};
};
