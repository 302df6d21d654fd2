<?php
/**
 * The elements' text in the site's own search.
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

defined( 'ABSPATH' ) || exit;

/**
 * Lets the site's search find the pages that show an element in whose text all the words stand: the database has only the
 * block or the shortcode.
 *
 * @param string    $search The condition that WordPress has made.
 * @param \WP_Query $query  The search.
 * @return string
 */
function search_texts( $search, $query ) {
	global $wpdb;
	$words = $query->get( 'search_terms' );
	if ( ! $search || ! is_array( $words ) ) {
		return $search;
	}
	$likes    = array();
	$language = place_language();
	foreach ( content_elements() as $name ) {
		if ( ! has_all_words( wp_strip_all_tags( prerendered( $name, $language ) ), $words ) ) {
			continue;
		}
		$uses = array( "wp:treatment-elements/$name ", '[' . shortcode_name( $name ), "<treatment-$name", "data-treatment-element=\"$name\"" );
		foreach ( $uses as $use ) {
			$likes[] = $wpdb->prepare( "{$wpdb->posts}.post_content LIKE %s", '%' . $wpdb->esc_like( $use ) . '%' );
		}
	}
	if ( ! $likes ) {
		return $search;
	}
	return " AND ( ( 1=1 $search ) OR ( {$wpdb->posts}.post_password = '' AND ( " . implode( ' OR ', $likes ) . ' ) ) )';
}
add_filter( 'posts_search', __NAMESPACE__ . '\search_texts', 10, 2 );

/**
 * Whether all of the words stand in a text. A word that is to be left out ("-nausea") is in none.
 *
 * @param string   $text  A text.
 * @param string[] $words Words to find.
 * @return bool
 */
function has_all_words( string $text, array $words ): bool {
	foreach ( $words as $word ) {
		if ( false === stripos( $text, $word ) ) {
			return false;
		}
	}
	return true;
}
