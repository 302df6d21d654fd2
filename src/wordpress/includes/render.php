<?php
/**
 * The elements as HTML.
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

defined( 'ABSPATH' ) || exit;

/**
 * An element, with its text inside for whoever has no JavaScript: feeds, search engines, readers.
 *
 * @param string $name       Name of the element, such as "side-effects".
 * @param array  $attributes Its attributes by their HTML names, all of them known.
 * @param array  $guide      What the guide around it says, all of it usable; without anything to say there is none.
 * @return string
 */
function render_element( string $name, array $attributes, array $guide ): string {
	$attributes = with_language( $attributes );
	$tag        = $attributes['lang'] ?? page_tag();
	use_script( array( known_language( $tag ) ?? FALLBACK_LANGUAGE ) );
	$html = render_tag( $name, $attributes, plain_text( $name, $attributes, $tag, $guide ) );
	return $guide ? render_tag( 'guide', $guide, $html ) : $html;
}

/**
 * Attributes with the language of the place, where its page does not say it already.
 *
 * @param array<string, string> $attributes Attributes.
 * @return array<string, string>
 */
function with_language( array $attributes ): array {
	$lang = place_language();
	return $attributes + ( site_language() === $lang ? array() : array( 'lang' => $lang ) );
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
		$start .= ' ' . $attribute . ( '' === $value ? '' : '="' . html_text( $value ) . '"' );
	}
	return "$start>$html</treatment-$name>";
}
