/**
 * The blocks in the editor: the element itself as a live preview, and beside it a control for each of its attributes. What
 * the elements and their attributes are comes from the server, as `window.treatmentElementsEditor`.
 */
(({blockEditor, blocks, components, element}) => {
  const {InnerBlocks, InspectorAdvancedControls, InspectorControls, useBlockProps} = blockEditor;
  const {CheckboxControl, Disabled, ExternalLink, PanelBody, SelectControl, TextControl, ToggleControl} =
    components;
  const {createElement: el, Fragment, useLayoutEffect, useRef} = element;
  const whomToCall = ['region', 'emergency-phone', 'crisis-phone'];
  const {elements, guide: siteGuide, expected, settings} = window.treatmentElementsEditor;
  const {readPhone} = window.treatmentElementsPhone;
  const {htmlAttributes, transformsOf} = window.treatmentElementsTransforms(elements);

  /** What only developers ask for: it stands under “Advanced”. */
  const forDevelopers = ['treatment', 'name', 'disabled', 'required'];

  /** What a guide holds when it is put on a page. */
  const template = Object.keys(elements)
    .filter((name) => name !== 'guide')
    .map((name) => [`treatment-elements/${name}`]);

  for (const [name, {attributes}] of Object.entries(elements)) {
    const isGuide = name === 'guide';
    blocks.registerBlockType(`treatment-elements/${name}`, {
      edit: isGuide ? editGuide : editContent,
      transforms: transformsOf(name),
      // The server writes what readers get. Of a guide, the post keeps the blocks inside it.
      save: isGuide ? () => el(InnerBlocks.Content) : () => null,
    });

    function editContent(props) {
      const preview = el(
        Tag,
        {tag: `treatment-${name}`, attributes: htmlAttributes(name, props.attributes)},
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
      const own = htmlAttributes(name, props.attributes);
      // Inside another guide, that one says whom readers call.
      const isInGuide = props.context['treatment-elements/guide'];
      const ofSite = Object.entries(siteGuide).filter(([key]) => !isInGuide || !whomToCall.includes(key));
      return el(
        Fragment,
        null,
        inspector(attributes, props),
        el(
          'div',
          useBlockProps(),
          el(
            Tag,
            {tag: 'treatment-guide', attributes: {...Object.fromEntries(ofSite), ...own}},
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

  /** The panel beside the page; of a guide, with the way to what the whole site says. */
  function inspector(attributes, {attributes: values, name, setAttributes}) {
    const controls = (isFor) =>
      Object.entries(attributes)
        .filter(([attribute]) => isFor(forDevelopers.includes(attribute)))
        .map(([attribute, description]) => {
          const {property, default: usual} = description;
          const value = values[property] ?? usual;
          const onChange = (changed) => setAttributes({[property]: changed});
          return control({key: attribute, value, onChange, description});
        });
    const isGuide = name === 'treatment-elements/guide';
    return el(
      Fragment,
      null,
      el(
        InspectorControls,
        null,
        el(
          PanelBody,
          {title: blocks.getBlockType(name).title, initialOpen: true},
          isGuide && settings
            ? el('p', null, el(ExternalLink, {href: settings.address}, settings.label))
            : null,
          controls((isTechnical) => !isTechnical),
        ),
      ),
      el(
        InspectorAdvancedControls,
        null,
        controls((isTechnical) => isTechnical),
      ),
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
