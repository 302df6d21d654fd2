/**
 * The blocks in the editor: the element itself as a live preview, and beside it a control for each of its attributes. What
 * the elements and their attributes are comes from the server, as `window.treatmentElementsEditor`.
 */
(({blockEditor, blocks, components, element}) => {
  const {InnerBlocks, InspectorControls, useBlockProps} = blockEditor;
  const {CheckboxControl, Disabled, PanelBody, SelectControl, TextControl, ToggleControl} = components;
  const {createElement: el, Fragment, useLayoutEffect, useRef} = element;
  const {elements, guide: siteGuide, expected} = window.treatmentElementsEditor;
  const {readPhone} = window.treatmentElementsPhone;

  /** What a guide holds when it is put on a page. */
  const template = Object.keys(elements)
    .filter((name) => name !== 'guide')
    .map((name) => [`treatment-elements/${name}`]);

  for (const [name, {attributes}] of Object.entries(elements)) {
    const isGuide = name === 'guide';
    blocks.registerBlockType(`treatment-elements/${name}`, {
      edit: isGuide ? editGuide : editContent,
      // The server writes what readers get. Of a guide, the post keeps the blocks inside it.
      save: isGuide ? () => el(InnerBlocks.Content) : () => null,
    });

    function editContent(props) {
      const preview = el(
        Tag,
        {tag: `treatment-${name}`, attributes: htmlAttributes(attributes, props.attributes)},
        el('p', null, blocks.getBlockType(props.name).title),
      );
      const isInGuide = props.context['treatment-elements/guide'];
      return el(
        Fragment,
        null,
        inspector(attributes, props),
        el(
          'div',
          useBlockProps(),
          el(
            Disabled,
            null,
            isInGuide ? preview : el(Tag, {tag: 'treatment-guide', attributes: siteGuide}, preview),
          ),
        ),
      );
    }

    function editGuide(props) {
      const own = htmlAttributes(attributes, props.attributes);
      return el(
        Fragment,
        null,
        inspector(attributes, props),
        el(
          'div',
          useBlockProps(),
          el(
            Tag,
            {tag: 'treatment-guide', attributes: {...siteGuide, ...own}},
            el(InnerBlocks, {template, templateLock: false}),
          ),
        ),
      );
    }
  }

  /** A custom element. Its attributes are set by hand, since versions of React do not agree on how to. */
  function Tag({tag, attributes, children}) {
    const ref = useRef();
    useLayoutEffect(() => {
      const {current} = ref;
      for (const [name, value] of Object.entries(attributes)) current.setAttribute(name, value);
      return () => Object.keys(attributes).forEach((name) => current.removeAttribute(name));
    }, [JSON.stringify(attributes)]);
    return el(tag, {ref}, children);
  }

  /** A block's attributes under their HTML names, as text; those that change nothing are left out. */
  function htmlAttributes(attributes, values) {
    const entries = Object.entries(attributes).map(([attribute, {property, type, default: usual}]) => {
      const value = values[property] ?? usual;
      return value === usual ? [] : [attribute, type === 'boolean' ? '' : String(value)];
    });
    return Object.fromEntries(entries.filter(({length}) => length));
  }

  /** The panel beside the page. */
  function inspector(attributes, {attributes: values, name, setAttributes}) {
    const controls = Object.entries(attributes).map(([attribute, description]) => {
      const {property, default: usual} = description;
      const value = values[property] ?? usual;
      const onChange = (changed) => setAttributes({[property]: changed});
      return control({key: attribute, value, onChange, description});
    });
    return el(
      InspectorControls,
      null,
      el(PanelBody, {title: blocks.getBlockType(name).title, initialOpen: true}, controls),
    );
  }

  /** The control that fits what an attribute can be. */
  function control({key, value, onChange, description: {type, label, help, values, names, choices}}) {
    // How all controls look from WordPress 6.7 on.
    const common = {key, label, help, __nextHasNoMarginBottom: true};
    const text = {...common, __next40pxDefaultSize: true};
    if (type === 'boolean') return el(ToggleControl, {...common, checked: value, onChange});
    if (choices) return choiceControls({key, value, onChange, label, help, choices});
    if (values) {
      const options = values.map((one) => ({value: one, label: names ? names[one] : String(one)}));
      const convert = type === 'integer' ? Number : String;
      return el(SelectControl, {...text, value, options, onChange: (one) => onChange(convert(one))});
    }
    return el(TextControl, {...text, ...checked(key, value, help), value, onChange});
  }

  /** Of a phone number that is none: what it has to be, in place of the help. The page leaves it out, and keeps its own. */
  function checked(attribute, value, help) {
    const isBad = expected[attribute] && value.trim() && readPhone(value) === undefined;
    return isBad ? {help: el('strong', {role: 'alert'}, expected[attribute]), 'aria-invalid': true} : {help};
  }

  /** A box for each of several ids. The attribute is a list of those that are ticked, separated by spaces. */
  function choiceControls({key, value, onChange, label, help, choices}) {
    const chosen = value.split(' ');
    const ids = Object.keys(choices);
    const toggle = (id, isOn) =>
      onChange(ids.filter((one) => (one === id ? isOn : chosen.includes(one))).join(' '));
    return el(
      'fieldset',
      {key, className: 'components-base-control'},
      el('legend', {className: 'components-base-control__label'}, label),
      ids.map((id) =>
        el(CheckboxControl, {
          key: id,
          label: choices[id],
          checked: chosen.includes(id),
          onChange: (isOn) => toggle(id, isOn),
          __nextHasNoMarginBottom: true,
        }),
      ),
      el('p', {className: 'components-base-control__help'}, help),
    );
  }
})(window.wp);
