<?php
/**
 * Shortcodes: `[treatment_side_effects heading_level="3"]`, for the classic editor, widgets and page builders.
 *
 * They have no content and no closing tag, since WordPress would put paragraphs into it.
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

defined( 'ABSPATH' ) || exit;

/**
 * The shortcode of an element.
 *
 * @param string $name Name of the element, such as "side-effects".
 * @return string Such as "treatment_side_effects".
 */
function shortcode_name( string $name ): string {
	return 'treatment_' . str_replace( '-', '_', $name );
}

/** Registers a shortcode for each element. */
function register_shortcodes() {
	foreach ( content_elements() as $name ) {
		add_shortcode(
			shortcode_name( $name ),
			static function ( $values ) use ( $name ) {
				return render_shortcode( $name, is_array( $values ) ? $values : array() );
			}
		);
	}
}
add_action( 'init', __NAMESPACE__ . '\register_shortcodes' );

/**
 * What a shortcode shows. Beside the element's attributes it takes the guide's, which then replace those of the site's
 * settings, for a page about another of the clinic's places.
 *
 * @param string $name   Name of the element.
 * @param array  $values What stands in the shortcode: `heading_level="3"`, or just `open_all`.
 * @return string
 */
function render_shortcode( string $name, array $values ): string {
	$attributes = array();
	foreach ( $values as $key => $value ) {
		$attribute                = str_replace( '_', '-', strtolower( is_int( $key ) ? $value : $key ) );
		// What a shortcode cannot hold, such as a bracket, is written in it as HTML does.
		$attributes[ $attribute ] = is_int( $key ) ? true : html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	}
	// The language is the element's own.
	$own  = array_diff_key( $attributes, array( 'lang' => '' ) );
	$guide = guide_for( $own );
	$html  = render_element( $name, known_attributes( $name, $attributes ), $guide );
	$says  = array_intersect_key( $own, array_diff_key( elements()['guide']['attributes'], elements()[ $name ]['attributes'] ) );
	// Where the whole of the text is put right, a guide around this place can be seen: what the site says of its readers gives
	// way to it, and all of it where the shortcode says nothing of the clinic itself.
	$of_site = array_diff( $says ? WHOM_TO_CALL : array_keys( $guide ), array_keys( $says ) );
	$mark    = is_showing() ? '<!--treatment-elements ' . implode( ' ', $of_site ) . '-->' : '';
	return refused_note() . $mark . $html;
}
