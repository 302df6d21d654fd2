<?php
/**
 * Shortcodes: `[treatment_side_effects heading_level="3"]`, for the classic editor, widgets and page builders.
 *
 * They have no content and no closing tag, since WordPress would put paragraphs into it. Where somebody writes one, what
 * stands before it is shown behind the element.
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
			static function ( $values, $content = '' ) use ( $name ) {
				return render_shortcode( $name, $values ) . do_shortcode( (string) $content );
			}
		);
	}
}
add_action( 'init', __NAMESPACE__ . '\register_shortcodes' );

/** Quotation marks that editors, word processors and other people's pages put in the place of plain ones. */
const QUOTES = '(?:["\'“”„‟″«»‘’‚‛′]|&(?:quot|apos|#0*3[49]|#x2[27]|[lrb][ds]quo|sbquo|[lr]aquo|[Pp]rime|#82(?:1[6-9]|2[0-2]|4[23])|#1(?:71|87));)';

/**
 * What stands in a shortcode, with plain quotation marks around its values, and without the line breaks of an editor.
 *
 * @param string $written Such as ` region=“US”`.
 * @return string
 */
function plain_values( string $written ): string {
	$written = (string) preg_replace( '~</?(?:br|p)\b[^<>]*>~i', ' ', $written );
	// What stands between plain ones is read as it is, with whatever marks are in it.
	$plain = '=\s*(?:"[^"]*"|\'[^\']*\')(?=\s|/?$)(*SKIP)(*FAIL)';
	return (string) preg_replace( "~$plain|(=\s*)" . QUOTES . '([^"]*?)' . QUOTES . '(?=\s|/?$)~u', '$1"$2"', $written );
}

/**
 * Shows a shortcode of ours whose values WordPress would not find: it knows plain quotation marks alone, and what a place
 * says of its readers would be lost.
 *
 * @param string|false $output What is shown instead of the shortcode, if something is.
 * @param string       $tag    Name of the shortcode.
 * @param array|string $values What WordPress has found.
 * @param array        $found  The shortcode: as a whole, and its parts.
 * @return string|false
 */
function show_with_plain_values( $output, $tag, $values, $found ) {
	$is_ours = in_array( $tag, array_map( __NAMESPACE__ . '\shortcode_name', content_elements() ), true );
	$plain   = $is_ours ? plain_values( $found[3] ) : $found[3];
	if ( false !== $output || $plain === $found[3] ) {
		return $output;
	}
	$show = $GLOBALS['shortcode_tags'][ $tag ];
	return $found[1] . $show( shortcode_parse_atts( $plain ), $found[5] ?? '' ) . $found[6];
}
add_filter( 'pre_do_shortcode_tag', __NAMESPACE__ . '\show_with_plain_values', 10, 4 );

/**
 * What a shortcode shows. Beside the element's attributes it takes the guide's, which then replace those of the site's
 * settings, for a page about another of the clinic's places.
 *
 * @param string       $name   Name of the element.
 * @param array|string $values What stands in the shortcode: `heading_level="3"`, or just `open_all`; "" where nothing does.
 * @return string
 */
function render_shortcode( string $name, $values ): string {
	$attributes = array();
	foreach ( (array) $values as $key => $value ) {
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
