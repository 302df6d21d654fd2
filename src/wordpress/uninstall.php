<?php
/**
 * Removes what the plugin has stored, when it is deleted. An update does not come here.
 *
 * @package TreatmentElements
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	$treatment_elements_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $treatment_elements_sites as $treatment_elements_site ) {
		delete_blog_option( $treatment_elements_site, 'treatment_elements' );
	}
} else {
	delete_option( 'treatment_elements' );
}
