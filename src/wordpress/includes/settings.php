<?php
/**
 * What the clinic says of itself, once for the whole site: the guide around every block and shortcode.
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

defined( 'ABSPATH' ) || exit;

const OPTION = 'treatment_elements';

/** What was written into fields and could not be used, by user, until the page has shown it. */
const REFUSED = 'treatment_elements_refused_';

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
 * The guide's attributes that the site has set, each of them usable.
 *
 * @return array<string, string>
 */
function guide_settings(): array {
	$usable = array();
	foreach ( known_attributes( 'guide', settings() ) as $attribute => $value ) {
		// What an older version has stored was checked by other rules.
		$clean = (string) clean_value( $attribute, $value );
		if ( '' !== $clean ) {
			$usable[ $attribute ] = $clean;
		}
	}
	return $usable;
}

/** Whether the script is wanted on every page. */
function is_everywhere(): bool {
	return ! empty( settings()['everywhere'] );
}

/**
 * All settings, cleaned, before they are stored. One that cannot be used keeps what it was; the page says so, and shows what
 * was written.
 *
 * @param mixed $input What was sent.
 * @return array<string, string>
 */
function clean_settings( $input ): array {
	$input    = is_array( $input ) ? $input : array();
	$settings = array();
	$refused  = array();
	foreach ( setting_fields() as $attribute => $field ) {
		$value = clean_value( $attribute, $input[ $attribute ] ?? '' );
		if ( null === $value ) {
			$value                 = guide_settings()[ $attribute ] ?? '';
			$refused[ $attribute ] = clean_text( (string) $input[ $attribute ] );
			add_settings_error( OPTION, "bad-$attribute", esc_html( refusal( $attribute ) ) );
		}
		if ( '' !== $value ) {
			$settings[ $attribute ] = $value;
		}
	}
	if ( $refused ) {
		set_transient( REFUSED . get_current_user_id(), $refused, MINUTE_IN_SECONDS );
		add_settings_error( OPTION, 'settings_updated', esc_html__( 'All other settings were saved.', 'treatment-elements' ), 'success' );
	}
	if ( ! empty( $input['everywhere'] ) ) {
		$settings['everywhere'] = '1';
	}
	return $settings;
}

/**
 * What is said of a setting that could not be used.
 *
 * @param string $attribute HTML name of the guide's attribute.
 * @return string
 */
function refusal( string $attribute ): string {
	/* translators: 1: name of a setting. 2: what it has to be, such as "a phone number". */
	return sprintf( __( '“%1$s” was left as it was: it has to be %2$s.', 'treatment-elements' ), setting_fields()[ $attribute ]['label'], expected_value( $attribute ) );
}
