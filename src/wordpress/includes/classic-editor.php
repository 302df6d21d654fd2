<?php
/**
 * The classic editor, which takes out tags that it does not know.
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

defined( 'ABSPATH' ) || exit;

/**
 * Tells the classic editor our tags.
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
		'custom_elements'         => $tags,
		'extended_valid_elements' => array_map(
			static function ( $tag ) {
				return $tag . '[*]';
			},
			$tags
		),
	);
	foreach ( $more as $setting => $list ) {
		$settings[ $setting ] = implode( ',', array_merge( array_filter( array( $settings[ $setting ] ?? '' ) ), $list ) );
	}
	return $settings;
}
add_filter( 'tiny_mce_before_init', __NAMESPACE__ . '\tell_classic_editor' );
