<?php
/**
 * The elements' text where no script runs: in the page's source, in feeds, excerpts and this site's own search.
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

/** The heading of the prerendered files, and its level. */
const PRERENDERED_HEADING = '#<h2>.*?</h2>#s';
const PRERENDERED_LEVEL   = 2;

/** Where a guide puts the clinic's numbers, in which language; without a guide it is a comment that nobody sees. */
const CLINIC_PLACE  = '<!--treatment-elements:clinic:%s-->';
const CLINIC_PLACES = '/<!--treatment-elements:clinic:([a-z]+)-->/';

/**
 * An element's content as plain HTML, as the build has rendered it.
 *
 * @param string $name     Name of the element.
 * @param string $language A language that the elements know.
 * @return string
 */
function prerendered( string $name, string $language ): string {
	static $files = array();
	$file         = FOLDER . "/content/$language/$name.html";
	if ( ! isset( $files[ $file ] ) ) {
		$files[ $file ] = (string) file_get_contents( $file ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of this plugin.
	}
	return $files[ $file ];
}

/**
 * The same with the heading that the element has: its text, its level, or none.
 *
 * @param string $name       Name of the element.
 * @param array  $attributes Its attributes.
 * @param string $language   A language that the elements know.
 * @return string
 */
function plain_text( string $name, array $attributes, string $language ): string {
	$html = preg_replace_callback(
		PRERENDERED_HEADING,
		static function ( $heading ) use ( $attributes, $language ) {
			$place = sprintf( CLINIC_PLACE, $language );
			if ( isset( $attributes['without-heading'] ) ) {
				return $place;
			}
			$own = $attributes['heading'] ?? '';
			return ( '' === $own ? $heading[0] : '<h2>' . esc_html( $own ) . '</h2>' ) . $place;
		},
		prerendered( $name, $language ),
		1
	);

	$level = (int) ( $attributes['heading-level'] ?? PRERENDERED_LEVEL );
	return shift_headings( $html, $level >= 1 && $level <= 6 ? $level - PRERENDERED_LEVEL : 0 );
}

/**
 * HTML with all headings so many levels lower.
 *
 * @param string $html   HTML.
 * @param int    $levels How many.
 * @return string
 */
function shift_headings( string $html, int $levels ): string {
	return preg_replace_callback(
		'#(</?h)([1-6])(?=[\s>])#',
		static function ( $tag ) use ( $levels ) {
			return $tag[1] . min( 6, (int) $tag[2] + $levels );
		},
		$html
	);
}

/**
 * The clinic's own numbers, as a paragraph of the plain HTML: in the words of the elements, so that it is in their
 * language whatever translations this site has.
 *
 * @param array  $guide    Attributes of the guide.
 * @param string $language A language that the elements know.
 * @return string Nothing where the clinic gives none.
 */
function clinic_numbers( array $guide, string $language ): string {
	$all_words = require FOLDER . '/includes/words.php';
	$words     = array_map( 'esc_html', $all_words[ $language ] );
	$lines     = array();
	if ( isset( $guide['emergency-phone'] ) ) {
		$lines[] = sprintf( $words['emergency'], phone_link( $guide['emergency-phone'] ) );
	}
	if ( isset( $guide['crisis-phone'] ) ) {
		$lines[] = sprintf( $words['crisis'], phone_link( $guide['crisis-phone'] ) );
	}
	if ( isset( $guide['clinic-phone'] ) ) {
		// A number alone could be taken for that of an emergency.
		$name    = $guide['clinic-name'] ?? wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES );
		$lines[] = sprintf( $words['clinic'], esc_html( $name ), phone_link( $guide['clinic-phone'] ) );
	}
	return $lines ? '<p>' . implode( ' ', $lines ) . '</p>' : '';
}

/**
 * A link that calls a number.
 *
 * @param string $phone The number as people write it.
 * @return string
 */
function phone_link( string $phone ): string {
	return sprintf( '<a href="%s">%s</a>', esc_url( 'tel:' . preg_replace( '/[^+\d]/', '', $phone ), array( 'tel' ) ), esc_html( $phone ) );
}

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
