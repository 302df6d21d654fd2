<?php
/**
 * The elements as HTML.
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

/**
 * An element, with its text inside for whoever has no JavaScript: feeds, search engines, readers.
 *
 * @param string $name       Name of the element, such as "side-effects".
 * @param array  $attributes Its attributes by their HTML names; those that it does not have are left out.
 * @param array  $guide      What the guide around it says; without anything to say there is none.
 * @param string $lang       The language that what is around it says; none for that of the place.
 * @return string
 */
function render_element( string $name, array $attributes, array $guide, string $lang = '' ): string {
	$attributes = known_attributes( $name, $attributes );
	if ( '' === $lang ) {
		$lang = place_language();
		// Its page says its own language; the element has to be told of another.
		$attributes += site_language() === $lang ? array() : array( 'lang' => $lang );
	}
	$language = known_language( $attributes['lang'] ?? $lang ) ?? FALLBACK_LANGUAGE;
	use_script( array( $language ) );
	$html = render_tag( $name, $attributes, plain_text( $name, $attributes, $language ) );
	return $guide ? render_guide( $guide, $html ) : $html;
}

/**
 * A guide around something, whose plain text then has the clinic's numbers.
 *
 * @param array  $attributes Its attributes by their HTML names.
 * @param string $html       What is inside.
 * @return string
 */
function render_guide( array $attributes, string $html ): string {
	$attributes = known_attributes( 'guide', $attributes );
	$html       = preg_replace_callback(
		CLINIC_PLACES,
		static function ( $place ) use ( $attributes ) {
			return clinic_numbers( $attributes, $place[1] );
		},
		$html
	);
	return render_tag( 'guide', $attributes, $html );
}

/**
 * A tag with attributes and content. On one line: some themes make paragraphs of lines.
 *
 * @param string $name       Name of the element.
 * @param array  $attributes Attributes that it has.
 * @param string $html       What is inside.
 * @return string
 */
function render_tag( string $name, array $attributes, string $html ): string {
	$start = "<treatment-$name";
	foreach ( $attributes as $attribute => $value ) {
		// A raw ">" in a value would be taken for the tag's end by WordPress's own typography.
		$start .= ' ' . $attribute . ( '' === $value ? '' : '="' . esc_attr( $value ) . '"' );
	}
	return "$start>$html</treatment-$name>";
}
