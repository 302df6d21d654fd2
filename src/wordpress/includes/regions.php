<?php
/**
 * Where readers are: by its code, and as a list to choose from.
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

defined( 'ABSPATH' ) || exit;

/** What a language tag can say of where its reader is: src/content/region.ts says why no other does. */
const REGIONS_OF_TAGS = array( 'US', 'PR' );

/**
 * The regions that a page can name: `known` have numbers, all `codes` are understood, `aliases` are other names of some.
 *
 * @return array<string, string[]>
 */
function regions(): array {
	static $regions = null;
	if ( null === $regions ) {
		$regions = require FOLDER . '/includes/regions-data.php';
	}
	return $regions;
}

/**
 * A region as a page names it (" us ", "uk"), as its two capital letters.
 *
 * @param string $text What somebody wrote.
 * @return string|null Null where there is no such region.
 */
function read_region( string $text ): ?string {
	$code = strtoupper( trim( $text ) );
	$code = regions()['aliases'][ $code ] ?? $code;
	return in_array( $code, regions()['codes'], true ) ? $code : null;
}

/**
 * The region that a language tag names.
 *
 * @param string $tag Such as "es-US" or "en_US".
 * @return string|null
 */
function region_of( string $tag ): ?string {
	$region = tag_parts( $tag )['region'];
	return in_array( $region, REGIONS_OF_TAGS, true ) ? $region : null;
}

/**
 * The regions to choose from, in the language of whoever chooses: those with numbers first; each says what its page will say.
 *
 * @return array<string, string>
 */
function region_choices(): array {
	$choices  = require FOLDER . '/includes/region-choices.php';
	$language = known_language( determine_locale() ) ?? FALLBACK_LANGUAGE;
	return array( '' => __( 'Not known: the numbers of the US are shown, and said to be those of the US', 'treatment-elements' ) ) + $choices[ $language ];
}
