/** What a clinic says of itself that can differ from language to language. */
const ofClinic = ['clinic-name', 'clinic-phone', 'clinic-url', 'crisis-phone', 'src'];

/** What it says of one element. */
const ofElement = ['heading'];

/**
 * wpml-config.xml, by which WPML, and Polylang with it, know what of the settings, the shortcodes and the blocks is text that
 * somebody translates.
 *
 * @param {Record<string, {attributes: Record<string, {property: string}>}>} elements as elementsData() gives them
 */
export function wpmlConfig(elements) {
  const shown = Object.keys(elements).filter((name) => name !== 'guide');
  const underscored = (text) => text.replaceAll('-', '_');
  const shortcodes = shown.map((name) => [
    '    <shortcode>',
    `      <tag>treatment_${underscored(name)}</tag>`,
    '      <attributes>',
    ...[...ofElement, ...ofClinic].map(
      (attribute) => `        <attribute>${underscored(attribute)}</attribute>`,
    ),
    '      </attributes>',
    '    </shortcode>',
  ]);
  const blocks = Object.entries(elements).map(([name, {attributes}]) => [
    `    <gutenberg-block type="treatment-elements/${name}" translate="1">`,
    ...(name === 'guide' ? ofClinic : ofElement).map(
      (attribute) => `      <key name="${attributes[attribute].property}" />`,
    ),
    '    </gutenberg-block>',
  ]);
  return `${[
    '<wpml-config>',
    '  <admin-texts>',
    '    <key name="treatment_elements">',
    ...ofClinic.map((attribute) => `      <key name="${attribute}" />`),
    '    </key>',
    '  </admin-texts>',
    '  <shortcodes>',
    ...shortcodes.flat(),
    '  </shortcodes>',
    '  <gutenberg-blocks>',
    ...blocks.flat(),
    '  </gutenberg-blocks>',
    '</wpml-config>',
  ].join('\n')}\n`;
}
