<?php
/**
 * The elements' text where no script runs: in the page's source, in feeds, excerpts and this site's own search.
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

defined( 'ABSPATH' ) || exit;

/** The heading of the prerendered texts, and its level. */
const PRERENDERED_HEADING = '#<h2>.*?</h2>#s';
const PRERENDERED_LEVEL   = 2;

/** What stands in the prerendered texts for the clinic's own numbers. */
const STAND_INS = array(
	'emergency-phone' => '900000000000001',
	'crisis-phone'    => '900000000000002',
	'clinic-phone'    => '900000000000003',
);

/**
 * An element's content as plain HTML, as the build has rendered it for a region or for the clinic's own numbers. On one line:
 * some themes make paragraphs of what WordPress shows, a line at a time.
 *
 * @param string $name     Name of the element.
 * @param string $language A language that the elements know.
 * @param string $way      For whom: see test/tools/wordpress/plain-texts.mjs.
 * @return string
 */
function prerendered( string $name, string $language, string $way = '' ): string {
	static $files = array();
	$key          = "$language/$name";
	if ( ! isset( $files[ $key ] ) ) {
		$files[ $key ] = require FOLDER . "/content/$key.php";
	}
	$lines = array();
	foreach ( explode( ' ', $files[ $key ]['ways'][ $way ] ) as $range ) {
		$ends = explode( '-', $range );
		for ( $line = (int) $ends[0]; $line <= (int) end( $ends ); $line++ ) {
			$lines[] = $files[ $key ]['lines'][ $line ];
		}
	}
	return implode( ' ', $lines );
}

/**
 * Which of the prerendered texts says the same numbers as the element itself: the clinic's own, else those of the region, else
 * those of the US, named as such.
 *
 * @param array  $guide Attributes of the guide, each one that can be used.
 * @param string $tag   Language tag of the place, which can name a region too.
 * @return string
 */
function way_of( array $guide, string $tag ): string {
	$region = $guide['region'] ?? region_of( $tag ) ?? '';
	$known  = '' === $region || in_array( $region, regions()['known'], true );
	$own    = array_intersect( array_keys( STAND_INS ), array_keys( $guide ) );
	return implode( '+', array_merge( array( $known ? $region : 'other' ), $own ) );
}

/**
 * An element's text, with the heading that it has (its words, its level, or none) and the numbers of its guide.
 *
 * @param string $name       Name of the element.
 * @param array  $attributes Its attributes.
 * @param string $tag        Language tag of the place.
 * @param array  $guide      Attributes of the guide around it.
 * @return string
 */
function plain_text( string $name, array $attributes, string $tag, array $guide ): string {
	$language = known_language( $tag ) ?? FALLBACK_LANGUAGE;
	$clinic   = clinic_number( $guide, $language );
	$html     = preg_replace_callback(
		PRERENDERED_HEADING,
		static function ( $heading ) use ( $attributes, $clinic ) {
			if ( isset( $attributes['without-heading'] ) ) {
				return $clinic;
			}
			$own = $attributes['heading'] ?? '';
			return ( '' === $own ? $heading[0] : '<h2>' . html_text( $own ) . '</h2>' ) . ( $clinic ? " $clinic" : '' );
		},
		prerendered( $name, $language, way_of( $guide, $tag ) ),
		1
	);
	foreach ( STAND_INS as $attribute => $number ) {
		if ( isset( $guide[ $attribute ] ) ) {
			$html = str_replace( array( "tel:$number", $number ), array( telephone( $guide[ $attribute ] ), esc_html( $guide[ $attribute ] ) ), $html );
		}
	}
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
 * The clinic's own number, as a paragraph of the plain HTML: in the words of the elements, so that it is in their language
 * whatever translations this site has.
 *
 * @param array  $guide    Attributes of the guide.
 * @param string $language A language that the elements know.
 * @return string Nothing where the clinic gives none.
 */
function clinic_number( array $guide, string $language ): string {
	if ( ! isset( $guide['clinic-phone'] ) ) {
		return '';
	}
	$all_words = require FOLDER . '/includes/words.php';
	// A number alone could be taken for that of an emergency.
	$name = $guide['clinic-name'] ?? wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES );
	return '<p>' . sprintf( esc_html( $all_words[ $language ]['clinic'] ), html_text( $name ), phone_link( $guide['clinic-phone'] ) ) . '</p>';
}
