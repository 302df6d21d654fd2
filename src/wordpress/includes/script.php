<?php
/**
 * The script that makes the elements work: a copy in this plugin, so that readers ask nobody but this site for it.
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

/** What shows that a text uses an element: a block, a shortcode, a tag or a placeholder. */
const USE_PATTERN = '/wp:treatment-elements\/|\[treatment_|<treatment-|data-treatment-element/';

/** Makes the script known to WordPress, and that of the site's language. They are loaded where an element is used. */
function register_script() {
	// Before WordPress 6.3 the last argument only says whether it goes to the end of the page.
	$how      = version_compare( get_bloginfo( 'version' ), '6.3', '>=' ) ? array( 'strategy' => 'defer' ) : true;
	$language = language();
	$needs    = array();
	if ( 'en' !== $language ) {
		$needs[] = "treatment-elements-$language";
		wp_register_script( $needs[0], plugins_url( "locales/$language.js", FILE ), array(), VERSION, $how );
	}
	wp_register_script( 'treatment-elements', plugins_url( 'treatment-elements.js', FILE ), $needs, VERSION, $how );
}
add_action( 'init', __NAMESPACE__ . '\register_script', 5 );

/** Loads the script in the head, where it is known this early that the page uses it. */
function enqueue_early() {
	$post = get_post();
	if ( is_everywhere() || ( is_singular() && $post && preg_match( USE_PATTERN, $post->post_content ) ) ) {
		wp_enqueue_script( 'treatment-elements' );
	}
}
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_early' );

/**
 * Loads the script for tags and placeholders that someone wrote by hand, wherever the text is from.
 *
 * @param string $html HTML that is about to be shown.
 * @return string The same.
 */
function enqueue_where_used( $html ) {
	if ( is_string( $html ) && preg_match( USE_PATTERN, $html ) ) {
		wp_enqueue_script( 'treatment-elements' );
	}
	return $html;
}
foreach ( array( 'the_content', 'render_block', 'widget_text', 'widget_custom_html_content' ) as $treatment_elements_filter ) {
	add_filter( $treatment_elements_filter, __NAMESPACE__ . '\enqueue_where_used', 20 );
}
