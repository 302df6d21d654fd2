<?php
/**
 * Phone numbers as people write them, by the rules of src/content/phone.ts: what is one, and the address that dials it.
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

defined( 'ABSPATH' ) || exit;

/** Marks that come along when a number is copied out of a page, and that nobody sees. */
const INVISIBLE = '/[\x{200b}-\x{200f}\x{202a}-\x{202e}\x{2060}\x{2066}-\x{2069}\x{feff}]/u';

/** Digits, and what separates them: blanks, dots, brackets, every dash; and at most one plus, at the start. */
const PHONE_PATTERN = '/^[(\s]*\+?[0-9\s().\-\x{2010}-\x{2015}]+$/uD';

/**
 * A phone number as it is shown; null where a text is none, since an address made of "112 or 999" would dial 112999.
 *
 * @param string $text What somebody wrote.
 * @return string|null
 */
function read_phone( string $text ): ?string {
	// Text that is no UTF-8 is null here, and so no number.
	$phone  = trim( (string) preg_replace( INVISIBLE, '', narrow( $text ) ) );
	$digits = strlen( preg_replace( '/[^0-9]/', '', $phone ) );
	return preg_match( PHONE_PATTERN, $phone ) && $digits >= 2 && $digits <= 15 ? $phone : null;
}

/**
 * A text with plain digits, signs and blanks in place of the wide ones of East Asia and the like.
 *
 * @param string $text A text.
 * @return string
 */
function narrow( string $text ): string {
	if ( class_exists( '\Normalizer' ) ) {
		return (string) \Normalizer::normalize( $text, \Normalizer::FORM_KC );
	}
	$text = str_replace( "\u{2011}", "\u{2010}", $text );
	$text = (string) preg_replace( '/[\x{00a0}\x{2000}-\x{200a}\x{202f}\x{205f}\x{3000}]/u', ' ', $text );
	return (string) preg_replace_callback(
		'/[\x{ff01}-\x{ff5e}]/u',
		static function ( $wide ) {
			// Three bytes, of which the last two say which of ASCII it is.
			return chr( ( ( ord( $wide[0][1] ) & 0x3f ) << 6 | ord( $wide[0][2] ) & 0x3f ) - 0xf00 + 0x20 );
		},
		$text
	);
}

/**
 * The address that calls a number. "(0)" is left out after a country's code, as people do.
 *
 * @param string $phone A number as read_phone() gives it.
 * @return string
 */
function telephone( string $phone ): string {
	$is_whole = (bool) preg_match( '/^[^0-9]*\+/', $phone );
	$dialed   = $is_whole ? preg_replace( '/\(0\)/', '', $phone, 1 ) : $phone;
	return 'tel:' . ( $is_whole ? '+' : '' ) . preg_replace( '/[^0-9]/', '', $dialed );
}

/**
 * A link that calls a number.
 *
 * @param string $phone A number as read_phone() gives it.
 * @return string
 */
function phone_link( string $phone ): string {
	return sprintf( '<a href="%s">%s</a>', esc_url( telephone( $phone ), array( 'tel' ) ), esc_html( $phone ) );
}
