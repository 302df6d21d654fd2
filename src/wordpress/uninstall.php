<?php
/**
 * Removes what the plugin has stored, when it is deleted. An update does not come here.
 *
 * @package TreatmentElements
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

$treatment_elements_sites = is_multisite() ? get_sites(
	array(
		'fields' => 'ids',
		'number' => 0,
	)
) : array( 0 );
foreach ( $treatment_elements_sites as $treatment_elements_site ) {
	if ( $treatment_elements_site ) {
		switch_to_blog( $treatment_elements_site );
	}
	foreach ( array( 'treatment_elements', 'treatment_elements_version', 'treatment_elements_reviewed_with' ) as $treatment_elements_option ) {
		delete_option( $treatment_elements_option );
	}
	delete_transient( 'treatment_elements_purged' );
	if ( $treatment_elements_site ) {
		restore_current_blog();
	}
}
delete_metadata( 'user', 0, 'treatment_elements_seen', '', true );
