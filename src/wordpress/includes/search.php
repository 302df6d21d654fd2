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
	$uses     = array();
	$language = place_language();
	foreach ( content_elements() as $name ) {
		if ( has_all_words( wp_strip_all_tags( prerendered( $name, $language ) ), $words ) ) {
			array_push( $uses, "wp:treatment-elements/$name ", '[' . shortcode_name( $name ), "<treatment-$name", "data-treatment-element=\"$name\"", "data-treatment-element='$name'", "data-treatment-element=$name" );
		}
	}
	if ( ! $uses ) {
		return $search;
	}
	$has_use = contains_any( array_merge( $uses, synced_uses( $uses ) ) );
	return " AND ( ( 1=1 $search ) OR ( {$wpdb->posts}.post_password = '' AND $has_use ) )";
}
add_filter( 'posts_search', __NAMESPACE__ . '\search_texts', 10, 2 );

/**
 * The condition that a post contains one of several texts.
 *
 * @param string[] $texts Texts.
 * @return string SQL.
 */
function contains_any( array $texts ): string {
	global $wpdb;
	$likes = array_map(
		static function ( $text ) use ( $wpdb ) {
			return $wpdb->prepare( "{$wpdb->posts}.post_content LIKE %s", '%' . $wpdb->esc_like( $text ) . '%' );
		},
		$texts
	);
	return '( ' . implode( ' OR ', $likes ) . ' )';
}

/**
 * What stands in a post that shows a synced pattern: the pattern itself, with the elements in it, is a post of its own.
 *
 * @param string[] $uses What stands in a post that shows certain elements.
 * @return string[]
 */
function synced_uses( array $uses ): array {
	global $wpdb;
	// phpcs:ignore WordPress.DB -- Prepared where it is made; a search is asked for once.
	$ids  = $wpdb->get_col( "SELECT ID FROM {$wpdb->posts} WHERE post_type = 'wp_block' AND post_status = 'publish' AND " . contains_any( $uses ) );
	$refs = array();
	foreach ( $ids as $id ) {
		// As the editor writes it: alone, or before other settings of the block.
		array_push( $refs, "wp:block {\"ref\":$id}", "wp:block {\"ref\":$id," );
	}
	return $refs;
}

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
