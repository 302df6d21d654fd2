<?php
/**
 * What the clinic says of itself, once for the whole site: the guide around every block and shortcode.
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

const OPTION = 'treatment_elements';

/**
 * What is stored: the guide's attributes by their HTML names, and `everywhere`.
 *
 * @return array<string, string>
 */
function settings(): array {
	$settings = get_option( OPTION, array() );
	return is_array( $settings ) ? $settings : array();
}

/**
 * The guide's attributes that the site has set.
 *
 * @return array<string, string>
 */
function guide_settings(): array {
	return known_attributes( 'guide', settings() );
}

/** Whether the script is wanted on every page. */
function is_everywhere(): bool {
	return ! empty( settings()['everywhere'] );
}

/**
 * One setting, cleaned; null where it cannot be used. These are the rules of the guide itself, told where they can be
 * put right.
 *
 * @param string $attribute HTML name of the guide's attribute.
 * @param mixed  $value     What was sent.
 * @return string|null
 */
function clean_setting( string $attribute, $value ): ?string {
	if ( 'offered-routes' === $attribute ) {
		$routes = elements()['guide']['attributes'][ $attribute ]['ids'];
		// WordPress cleans a setting twice when it stores it for the first time.
		return implode( ' ', array_intersect( $routes, is_string( $value ) ? explode( ' ', $value ) : (array) $value ) );
	}
	$value = is_string( $value ) ? trim( sanitize_text_field( $value ) ) : '';
	if ( '' === $value ) {
		return '';
	}
	switch ( $attribute ) {
		case 'region':
			return preg_match( '/^[a-z]{2}$/i', $value ) ? strtoupper( $value ) : null;
		case 'emergency-phone':
		case 'crisis-phone':
		case 'clinic-phone':
			return preg_match( '/^[+\d][\d\s().-]*$/', $value ) ? $value : null;
		case 'clinic-url':
		case 'src':
			$address = esc_url_raw( $value, array( 'http', 'https' ) );
			return preg_match( '#^https?://[^/]#', $address ) ? $address : null;
		case 'reviewed-on':
		case 'next-review':
			return preg_match( '/^(\d{4})-(\d{2})-(\d{2})$/', $value, $date ) && checkdate( (int) $date[2], (int) $date[3], (int) $date[1] ) ? $value : null;
		default:
			return $value;
	}
}

/**
 * All settings, cleaned, before they are stored. One that cannot be used keeps what it was, and the page says so.
 *
 * @param mixed $input What was sent.
 * @return array<string, string>
 */
function clean_settings( $input ): array {
	$input    = is_array( $input ) ? $input : array();
	$settings = array();
	foreach ( setting_fields() as $attribute => $field ) {
		$value = clean_setting( $attribute, $input[ $attribute ] ?? '' );
		if ( null === $value ) {
			$value = settings()[ $attribute ] ?? '';
			/* translators: 1: name of a setting. 2: what it has to be, such as "a phone number". */
			$message = sprintf( __( '“%1$s” was left as it was: it has to be %2$s.', 'treatment-elements' ), $field['label'], $field['expected'] );
			add_settings_error( OPTION, "bad-$attribute", esc_html( $message ) );
		}
		if ( '' !== $value ) {
			$settings[ $attribute ] = $value;
		}
	}
	if ( ! empty( $input['everywhere'] ) ) {
		$settings['everywhere'] = '1';
	}
	return $settings;
}
