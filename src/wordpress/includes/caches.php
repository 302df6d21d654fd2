<?php
/**
 * Caches of whole pages: a page that was kept has the old numbers, or the old text. They are emptied when one of the two
 * changes.
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

defined( 'ABSPATH' ) || exit;

/** Which version made the pages that are kept. */
const VERSION_OPTION = 'treatment_elements_version';

/** What an administrator has to be told once. */
const PURGED = 'treatment_elements_purged';

/**
 * How each cache is emptied: an action that it listens to, or a function or a method that it has.
 *
 * @return array<string, string|array>
 */
function cache_purges(): array {
	return array(
		'LiteSpeed Cache'    => 'litespeed_purge_all',
		'W3 Total Cache'     => 'w3tc_flush_all',
		'Cache Enabler'      => 'cache_enabler_clear_complete_cache',
		'WP Rocket'          => 'rocket_clean_domain',
		'WP Super Cache'     => 'wp_cache_clear_cache',
		'WP Fastest Cache'   => 'wpfc_clear_all_cache',
		'WP-Optimize'        => 'wpo_cache_flush',
		'Autoptimize'        => array( 'autoptimizeCache', 'clearall' ),
		'Breeze'             => 'breeze_clear_all_cache',
		'SG Optimizer'       => 'sg_cachepress_purge_cache',
		'Hummingbird'        => 'wphb_clear_page_cache',
		'Fast Velocity'      => 'fvm_purge_all',
		'Comet Cache'        => array( 'comet_cache', 'clear' ),
		'Nginx Helper'       => 'rt_nginx_helper_purge_all',
		'Super Page Cache'   => 'swcfpc_purge_cache',
		'Swift Performance'  => array( 'Swift_Performance_Cache', 'clear_all_cache' ),
		'WP Engine'          => array( 'WpeCommon', 'purge_varnish_cache' ),
		'Pantheon'           => 'pantheon_wp_clear_edge_all',
	);
}

/**
 * Empties every cache that is there.
 *
 * @return string[] Their names.
 */
function purge_caches(): array {
	$purged = array();
	foreach ( cache_purges() as $name => $purge ) {
		$is_heard = is_string( $purge ) && has_action( $purge );
		if ( ! $is_heard && ! is_callable( $purge ) ) {
			continue;
		}
		try {
			// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.DynamicHooknameFound -- What the cache listens to.
			$is_heard ? do_action( $purge ) : call_user_func( $purge );
			$purged[] = $name;
		} catch ( \Throwable $error ) {
			// A cache that cannot be emptied must not keep a setting from being saved.
			unset( $error );
		}
	}

	/** Fires when pages that are kept anywhere have become old: a setting, or the plugin itself, has changed. */
	do_action( 'treatment_elements_changed' );
	return $purged;
}

/** Empties the caches when a setting has changed, and says so on the page of the settings. */
function purge_for_settings() {
	set_transient( PURGED, purge_caches(), WEEK_IN_SECONDS );
}
foreach ( array( 'add_option_', 'update_option_', 'delete_option_' ) as $treatment_elements_change ) {
	add_action( $treatment_elements_change . OPTION, __NAMESPACE__ . '\purge_for_settings', 10, 0 );
}

/** Empties them after an update, when all plugins are there to listen. */
function purge_for_version() {
	if ( get_option( VERSION_OPTION ) !== VERSION ) {
		update_option( VERSION_OPTION, VERSION );
		set_transient( PURGED, purge_caches(), WEEK_IN_SECONDS );
	}
}
add_action( 'wp_loaded', __NAMESPACE__ . '\purge_for_version' );

/** Empties them when the plugin is switched off: what it has shown is to go. */
function purge_for_the_last_time() {
	delete_option( VERSION_OPTION );
	delete_transient( PURGED );
	purge_caches();
}
register_deactivation_hook( FILE, __NAMESPACE__ . '\purge_for_the_last_time' );

/** Tells an administrator, once, which caches were emptied, and that there may be others. */
function tell_purged() {
	$purged = current_user_can( 'manage_options' ) ? get_transient( PURGED ) : false;
	if ( ! is_array( $purged ) ) {
		return;
	}
	delete_transient( PURGED );
	$said = $purged
		/* translators: %s: names of plugins. */
		? sprintf( __( 'What your pages say about treatment has changed. Emptied, so that readers see it: %s.', 'treatment-elements' ), implode( ', ', $purged ) )
		: __( 'What your pages say about treatment has changed. No page cache was found on this site.', 'treatment-elements' );
	$other = __( 'If your host or another service keeps copies of your pages, empty that cache too.', 'treatment-elements' );
	printf( '<div class="notice notice-info is-dismissible treatment-elements-purged"><p>%s %s</p></div>', esc_html( $said ), esc_html( $other ) );
}
add_action( 'admin_notices', __NAMESPACE__ . '\tell_purged' );
