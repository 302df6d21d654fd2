<?php
/**
 * What is said of a clinic and its readers, wherever it is said: each value checked by the rules of the guide itself.
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

defined( 'ABSPATH' ) || exit;

/**
 * One value of a guide's attribute, cleaned; null where it cannot be used.
 *
 * @param string $attribute HTML name of the attribute.
 * @param mixed  $value     What somebody wrote.
 * @return string|null
 */
function clean_value( string $attribute, $value ): ?string {
	if ( 'offered-routes' === $attribute ) {
		$routes = elements()['guide']['attributes'][ $attribute ]['ids'];
		// WordPress cleans a setting twice when it stores it for the first time.
		return implode( ' ', array_intersect( $routes, is_string( $value ) ? preg_split( '/\s+/', $value ) : (array) $value ) );
	}
	$written = is_string( $value ) ? $value : '';
	$value   = clean_text( $written );
	if ( '' === trim( $written ) ) {
		return '';
	}
	// In HTML, curly marks belong to the value: region=“GB”, as word processors write it.
	$marks = '/^[“”„«»‘’"\']+|[“”„«»‘’"\']+$/u';
	switch ( $attribute ) {
		case 'region':
			return read_region( (string) preg_replace( $marks, '', $value ) );
		case 'emergency-phone':
		case 'crisis-phone':
		case 'clinic-phone':
			// As it was written: a number in markup is none.
			return read_phone( (string) preg_replace( $marks, '', trim( $written ) ) );
		case 'clinic-url':
		case 'src':
			$address = esc_url_raw( $value, array( 'http', 'https' ) );
			// A name of a host has no blank, and after it comes a path or the end.
			return preg_match( '~^https?://[^/?#%\s]+(?:[/?#]|$)~D', $address ) ? $address : null;
		case 'reviewed-on':
			return is_date( $value ) ? $value : null;
		case 'reviewed-content':
			return preg_match( '/^[0-9a-f]{64}(?:\s+[0-9a-f]{64})*$/iD', $value ) ? strtolower( $value ) : null;
		case 'next-review':
			return is_date( $value ) || is_date( "$value-01" ) ? $value : null;
		default:
			// Markup alone is no name.
			return '' === $value ? null : $value;
	}
}

/**
 * Whether there is such a day.
 *
 * @param string $value Such as "2026-11-22".
 * @return bool
 */
function is_date( string $value ): bool {
	return preg_match( '/^(\d{4})-(\d{2})-(\d{2})$/D', $value, $date ) && checkdate( (int) $date[2], (int) $date[3], (int) $date[1] );
}

/**
 * A line of text without markup. WordPress's own function for it would also take out "%C3" and "%ab", which addresses and
 * names may have.
 *
 * @param string $text A text.
 * @return string
 */
function clean_text( string $text ): string {
	// A "<" that begins no tag is a sign like any other: "Pain < 3".
	$text = (string) preg_replace( '~<(?![a-z/!?])~i', "\x1a", wp_check_invalid_utf8( $text ) );
	$text = str_replace( "\x1a", '<', wp_strip_all_tags( $text ) );
	return trim( (string) preg_replace( '/\s+/', ' ', $text ) );
}

/**
 * Of what a guide, a block or a shortcode says, what can be used. The rest is remembered, to be told to whoever can mend it.
 *
 * @param array<string, string> $attributes The guide's attributes by their HTML names.
 * @return array<string, string>
 */
function usable( array $attributes ): array {
	$usable = array();
	foreach ( $attributes as $attribute => $value ) {
		$clean = clean_value( $attribute, $value );
		if ( null === $clean ) {
			refuse( $attribute, $value );
		} elseif ( '' !== $clean ) {
			$usable[ $attribute ] = $clean;
		}
	}
	return $usable;
}

/**
 * What the guide around a place says: the site's settings, and over them what the place says itself. A bad value never
 * replaces a good one; and a place in another region does not get the emergency numbers of the site's own.
 *
 * @param array<string, string> $own The guide's attributes that the place gives.
 * @return array<string, string>
 */
function guide_for( array $own ): array {
	$own  = usable( known_attributes( 'guide', $own ) );
	$site = guide_settings();
	if ( isset( $own['region'], $site['region'] ) && $own['region'] !== $site['region'] ) {
		unset( $site['emergency-phone'], $site['crisis-phone'] );
	}
	return array_merge( $site, $own );
}

/** What a guide takes over from the one around it: where its readers are, and whom they call there. */
const WHOM_TO_CALL = array( 'region', 'emergency-phone', 'crisis-phone' );

/**
 * What a guide says inside another one. Where it names another region, its numbers are that region's.
 *
 * @param array<string, string> $own   What it says itself, all of it usable.
 * @param array<string, string> $outer What the guide around it says.
 * @return array<string, string>
 */
function inside_guide( array $own, array $outer ): array {
	$is_elsewhere = isset( $own['region'] ) && ( $outer['region'] ?? '' ) !== $own['region'];
	return $own + ( $is_elsewhere ? array() : array_intersect_key( $outer, array_flip( WHOM_TO_CALL ) ) );
}

/**
 * Remembers a value that cannot be used; without a value, gives what was remembered, and forgets it.
 *
 * @param string|null $attribute HTML name of the guide's attribute.
 * @param string      $value     The value.
 * @return string[] A sentence for each.
 */
function refuse( ?string $attribute = null, string $value = '' ): array {
	static $refused = array();
	if ( null === $attribute ) {
		$told    = $refused;
		$refused = array();
		return $told;
	}
	/* translators: 1: name of an attribute, such as "clinic-phone". 2: the value that somebody wrote. 3: what it has to be, such as "a phone number". */
	$sentence             = __( '%1$s="%2$s" was left out: it has to be %3$s.', 'treatment-elements' );
	$refused[ $attribute ] = sprintf( $sentence, $attribute, $value, expected_value( $attribute ) );
	return array();
}

/**
 * What a value has to be, as it stands in a sentence.
 *
 * @param string $attribute HTML name of the guide's attribute.
 * @return string
 */
function expected_value( string $attribute ): string {
	switch ( $attribute ) {
		case 'region':
			return __( 'a country code such as US', 'treatment-elements' );
		case 'emergency-phone':
		case 'crisis-phone':
		case 'clinic-phone':
			return __( 'a phone number such as +1 555 010 0199', 'treatment-elements' );
		case 'clinic-url':
		case 'src':
			return __( 'an address that begins with https:// or http://', 'treatment-elements' );
		case 'reviewed-content':
			return __( 'the 64 letters and digits of a sheet’s hash', 'treatment-elements' );
		case 'reviewed-on':
		case 'next-review':
			return __( 'a date such as 2026-11-22', 'treatment-elements' );
		default:
			return __( 'a name', 'treatment-elements' );
	}
}

/**
 * Tells those who can edit the page what was left out, above the place where they wrote it. Readers never see it.
 *
 * @return string HTML.
 */
function refused_note(): string {
	$refused = refuse();
	if ( ! $refused || ! is_user_logged_in() || ! current_user_can( 'edit_posts' ) || is_feed() || wp_is_json_request() || doing_filter( 'get_the_excerpt' ) ) {
		return '';
	}
	$lines = implode( '<br>', array_map( 'esc_html', $refused ) );
	$who   = esc_html__( 'Only those who can edit this site see this:', 'treatment-elements' );
	return "<div role=\"note\" class=\"treatment-elements-note\"><strong>$who</strong> $lines</div>";
}
