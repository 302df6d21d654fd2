<?php
/**
 * What the elements are called and which attributes they have.
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

defined( 'ABSPATH' ) || exit;

/**
 * The elements by name, such as "side-effects", as the build reads them from the elements' own description.
 *
 * Each has `attributes` by their HTML name; each of these `property` (its name in a block), `type` ("string", "integer" or
 * "boolean"), `default`; where only some values are allowed, `values`; and where it takes several ids, `ids`.
 *
 * @return array<string, array>
 */
function elements(): array {
	static $elements = null;
	if ( null === $elements ) {
		$elements = require FOLDER . '/includes/elements-data.php';
	}
	return $elements;
}

/**
 * What people read of them, in the language of whoever asks: for each attribute `label`, `help`, and where it takes several
 * ids, `choices`, a name for each.
 *
 * @return array<string, array>
 */
function element_texts(): array {
	return require FOLDER . '/includes/elements-texts.php';
}

/**
 * The names of the elements that show content: all but the guide.
 *
 * @return string[]
 */
function content_elements(): array {
	return array_values( array_diff( array_keys( elements() ), array( 'guide' ) ) );
}

/**
 * Of what someone says of an element, the attributes that it has and that change something. A boolean one is there or
 * not, as in HTML.
 *
 * @param string $name   Name of the element.
 * @param array  $values Values by the attribute's HTML name.
 * @return array<string, string> What stands in the tag.
 */
function known_attributes( string $name, array $values ): array {
	$known = array();
	foreach ( elements()[ $name ]['attributes'] as $attribute => $description ) {
		if ( ! isset( $values[ $attribute ] ) || ! is_scalar( $values[ $attribute ] ) ) {
			continue;
		}
		if ( 'boolean' === $description['type'] ) {
			if ( rest_sanitize_boolean( $values[ $attribute ] ) ) {
				$known[ $attribute ] = '';
			}
		} elseif ( (string) $description['default'] !== (string) $values[ $attribute ] ) {
			$known[ $attribute ] = (string) $values[ $attribute ];
		}
	}
	return $known;
}
