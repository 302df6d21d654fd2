<?php
/**
 * Lets authors keep the tags: WordPress strips what it does not know from what they save.
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

defined( 'ABSPATH' ) || exit;

/** What any tag may have; WordPress gives these to its own tags only. */
const COMMON_ATTRIBUTES = array(
	'class'  => true,
	'data-*' => true,
	'dir'    => true,
	'id'     => true,
	'lang'   => true,
	'style'  => true,
	'title'  => true,
);

/** Tags that can be put into a slot of an element. */
const SLOTTED_TAGS = array( 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ol', 'p', 'section', 'span', 'ul' );

/**
 * The tags and attributes that WordPress leaves in a post.
 *
 * @param array  $tags    Attributes by tag.
 * @param string $context Where the text belongs; "post" for what authors write.
 * @return array
 */
function allow_tags( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	foreach ( elements() as $name => $element ) {
		$tags[ "treatment-$name" ] = COMMON_ATTRIBUTES + array_fill_keys( array_keys( $element['attributes'] ), true );
	}
	foreach ( SLOTTED_TAGS as $tag ) {
		if ( isset( $tags[ $tag ] ) && is_array( $tags[ $tag ] ) ) {
			$tags[ $tag ]['slot'] = true;
		}
	}
	return $tags;
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_tags', 10, 2 );

/**
 * The attributes whose value is an address: what is not http or the like is taken out of them.
 *
 * @param string[] $attributes Names of attributes.
 * @return string[]
 */
function check_addresses( $attributes ) {
	$attributes[] = 'clinic-url';
	return $attributes;
}
add_filter( 'wp_kses_uri_attributes', __NAMESPACE__ . '\check_addresses' );
