<?php
/**
 * Tells administrators when a review has become old: on the dashboard and on the page of the settings, until they say that
 * they have seen it, and again when something changes.
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

defined( 'ABSPATH' ) || exit;

/** Which reminders a user has seen. */
const SEEN = 'treatment_elements_seen';

/** What stands for the reminders of now: it changes with the content, with what was reviewed and with the next date. */
function reminders_key(): string {
	$settings = array_intersect_key( guide_settings(), array_flip( array_merge( REVIEW_SETTINGS, array( 'next-review' ) ) ) );
	return md5( (string) wp_json_encode( array( array_keys( review_reminders() ), content_data()['now'], $settings ) ) );
}

/** Shows what there is to tell. */
function show_reminders() {
	$screen = get_current_screen();
	if ( ! $screen || ! in_array( $screen->id, array( 'dashboard', 'settings_page_' . PAGE ), true ) || ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$reminders = review_reminders();
	if ( ! $reminders || get_user_meta( get_current_user_id(), SEEN, true ) === reminders_key() ) {
		return;
	}
	echo '<div class="notice notice-warning treatment-elements-review">';
	foreach ( $reminders as $reminder ) {
		printf( '<p>%s</p>', esc_html( $reminder ) );
	}
	printf(
		'<p><a href="%1$s">%2$s</a> · <a href="%3$s" class="treatment-elements-seen">%4$s</a></p></div>',
		esc_url( settings_address() ),
		esc_html__( 'Treatment information: settings', 'treatment-elements' ),
		esc_url( wp_nonce_url( admin_url( 'admin-post.php?action=' . SEEN ), SEEN ) ),
		esc_html__( 'I have seen this', 'treatment-elements' )
	);
}
add_action( 'admin_notices', __NAMESPACE__ . '\show_reminders' );

/** Remembers that a user has seen them, and goes back to where they were. */
function remember_seen() {
	check_admin_referer( SEEN );
	if ( ! current_user_can( 'manage_options' ) ) {
		wp_die( esc_html__( 'Sorry, you are not allowed to do that.', 'treatment-elements' ), '', array( 'response' => 403 ) );
	}
	update_user_meta( get_current_user_id(), SEEN, reminders_key() );
	$from = wp_get_referer();
	wp_safe_redirect( $from ? $from : admin_url() );
	exit;
}
add_action( 'admin_post_' . SEEN, __NAMESPACE__ . '\remember_seen' );

/**
 * Says which content this version has, below the field for what was reviewed.
 *
 * @return string HTML.
 */
function current_content(): string {
	$hashes = array();
	foreach ( content_data()['now'] as $language => $hash ) {
		$hashes[] = sprintf( '%s <code>%s</code>', esc_html( $language ), esc_html( $hash ) );
	}
	/* translators: 1: version of the plugin. 2: languages and hashes. */
	$said = sprintf( esc_html__( 'Version %1$s, without changes of your own: %2$s', 'treatment-elements' ), esc_html( VERSION ), implode( ', ', $hashes ) );
	return '<p class="description treatment-elements-content">' . $said . '</p>';
}
