<?php
/**
 * The classic editor, which takes out tags that it does not know.
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

defined( 'ABSPATH' ) || exit;

/** Tags that count as something though nothing is in them: those of TinyMCE, since ours are named in their place. */
const NEVER_EMPTY = 'td th iframe video audio object script pre code area base basefont br col frame hr img input isindex link meta param embed source wbr track';

/**
 * Tells the classic editor our tags: that they are there, with any attribute, also with nothing in them, also in a paragraph,
 * which it makes of every line; and that what stands in them has its slot.
 *
 * @param array $settings What TinyMCE is started with.
 * @return array
 */
function tell_classic_editor( $settings ) {
	$tags = array();
	foreach ( array_keys( elements() ) as $name ) {
		$tags[] = "treatment-$name";
	}
	$more = array(
		'custom_elements'         => implode( ',', $tags ),
		'extended_valid_elements' => implode( '[*],', $tags ) . '[*],#p[*],#div[*],#h1[*],#h2[*],#h3[*],#h4[*],#h5[*],#h6[*],-ul[*],-ol[*],-span[*],section[*]',
		'valid_children'          => '+p[' . implode( '|', $tags ) . ']',
	);
	foreach ( $more as $setting => $value ) {
		$settings[ $setting ] = implode( ',', array_filter( array( $settings[ $setting ] ?? '', $value ) ) );
	}
	$settings['non_empty_elements'] = ( $settings['non_empty_elements'] ?? NEVER_EMPTY ) . ' ' . implode( ' ', $tags );
	return $settings;
}
add_filter( 'tiny_mce_before_init', __NAMESPACE__ . '\tell_classic_editor' );
