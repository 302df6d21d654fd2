<?php
/**
 * The elements' text in excerpts.
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

defined( 'ABSPATH' ) || exit;

/**
 * Lets the elements' text into excerpts, which WordPress otherwise makes of its own blocks only.
 *
 * @param string[] $blocks Names of blocks.
 * @return string[]
 */
function allow_blocks_in_excerpt( $blocks ) {
	foreach ( content_elements() as $name ) {
		$blocks[] = "treatment-elements/$name";
	}
	return $blocks;
}
add_filter( 'excerpt_allowed_blocks', __NAMESPACE__ . '\allow_blocks_in_excerpt' );

/**
 * The same for what is inside a guide.
 *
 * @param string[] $blocks Names of blocks.
 * @return string[]
 */
function allow_guide_in_excerpt( $blocks ) {
	$blocks[] = 'treatment-elements/guide';
	return $blocks;
}
add_filter( 'excerpt_allowed_wrapper_blocks', __NAMESPACE__ . '\allow_guide_in_excerpt' );

/**
 * The same for shortcodes, which WordPress strips from an excerpt before it shows what they stand for.
 *
 * @param string[] $shortcodes Names of shortcodes to strip.
 * @return string[]
 */
function keep_shortcodes_in_excerpt( $shortcodes ) {
	if ( ! doing_filter( 'get_the_excerpt' ) ) {
		return $shortcodes;
	}
	return array_diff( $shortcodes, array_map( __NAMESPACE__ . '\shortcode_name', content_elements() ) );
}
add_filter( 'strip_shortcodes_tagnames', __NAMESPACE__ . '\keep_shortcodes_in_excerpt' );

/**
 * Loads no script for the sake of an excerpt: it has the text, but no element.
 *
 * @param string $excerpt The excerpt.
 * @return string The same.
 */
function note_script_before_excerpt( $excerpt ) {
	is_script_wanted( wp_script_is( 'treatment-elements', 'enqueued' ) );
	return $excerpt;
}
add_filter( 'get_the_excerpt', __NAMESPACE__ . '\note_script_before_excerpt', 0 );

/**
 * The other half of it.
 *
 * @param string $excerpt The excerpt.
 * @return string The same.
 */
function forget_script_of_excerpt( $excerpt ) {
	if ( ! is_script_wanted() ) {
		foreach ( script_languages() as $language ) {
			wp_dequeue_script( "treatment-elements-$language" );
		}
		wp_dequeue_script( 'treatment-elements' );
	}
	return $excerpt;
}
add_filter( 'get_the_excerpt', __NAMESPACE__ . '\forget_script_of_excerpt', PHP_INT_MAX );

/**
 * Whether the page wanted the script before an excerpt was made; given a value, remembers it.
 *
 * @param bool|null $wanted Whether it does.
 * @return bool
 */
function is_script_wanted( ?bool $wanted = null ): bool {
	static $is_wanted = false;
	$is_wanted        = $wanted ?? $is_wanted;
	return $is_wanted;
}
