<?php
/**
 * What a piece of HTML says.
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

defined( 'ABSPATH' ) || exit;

/**
 * A text as HTML that says it letter for letter, in an element or between quotes. WordPress's own functions for it keep what
 * looks like an entity, a bracket would begin a shortcode, a backslash would hide the quote after it, and a raw ">" would be
 * taken for a tag's end by its typography.
 *
 * @param string $text A text.
 * @return string
 */
function html_text( string $text ): string {
	$html = htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8' );
	return strtr(
		$html,
		array(
			'[' => '&#091;',
			']' => '&#093;',
			'\\' => '&#092;',
		)
	);
}

/** What readers see although it is no text. */
const SEEN_TAGS = 'audio|canvas|embed|iframe|img|input|object|select|svg|treatment|video';

/**
 * Whether readers see nothing of a piece of HTML.
 *
 * @param string $html HTML.
 * @return bool
 */
function is_empty_html( string $html ): bool {
	return '' === trim( (string) preg_replace( '~<!--.*?-->|</?(?!' . SEEN_TAGS . ')[a-z][^>]*>|&nbsp;|&\#160;|&\#xa0;|\x{a0}~siu', '', $html ) );
}

/**
 * Whether an element has nothing to read in it but what its author has put into its slots.
 *
 * @param string $html What is inside it.
 * @return bool
 */
function says_nothing( string $html ): bool {
	return is_empty_html( (string) preg_replace( '~<([a-z][a-z0-9-]*)\s[^>]*\bslot\s*=[^>]*>.*?</\1\s*>~si', '', $html ) );
}

/**
 * The attributes of a tag by their names, in small letters.
 *
 * @param string $html What stands in the tag after its name.
 * @return array<string, string> One without a value is empty.
 */
function attributes_in( string $html ): array {
	preg_match_all( '~([^\s=/"\'>]+)(?:\s*=\s*(?:"([^"]*)"|\'([^\']*)\'|([^\s"\'>]+)))?~', $html, $found, PREG_SET_ORDER );
	$attributes = array();
	foreach ( $found as $one ) {
		$value = ( $one[2] ?? '' ) . ( $one[3] ?? '' ) . ( $one[4] ?? '' );
		// Of several of one name, browsers take the first.
		$attributes += array( strtolower( $one[1] ) => html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	}
	return $attributes;
}

/**
 * The attributes of the element that a placeholder stands for.
 *
 * @param array<string, string> $attributes The placeholder's own.
 * @return array<string, string>
 */
function attributes_of_data( array $attributes ): array {
	$data = array();
	foreach ( $attributes as $name => $value ) {
		if ( 0 === strpos( $name, 'data-' ) ) {
			$data[ substr( $name, 5 ) ] = $value;
		}
	}
	return $data;
}
