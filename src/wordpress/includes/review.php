<?php
/**
 * Whether what a clinic's reviewer has read is still what the pages say, and when it is to be read again.
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

defined( 'ABSPATH' ) || exit;

/** The hashes that the content had when the clinic last said who has reviewed what. */
const REVIEWED_WITH = 'treatment_elements_reviewed_with';

/** What the clinic says of its review. */
const REVIEW_SETTINGS = array( 'reviewed-by', 'reviewed-on', 'reviewed-content' );

/**
 * The content of this version: `now` has its hash by language, `releases` the version of each earlier hash.
 *
 * @return array<string, array<string, string>>
 */
function content_data(): array {
	static $data = null;
	if ( null === $data ) {
		$data = require FOLDER . '/includes/content-data.php';
	}
	return $data;
}

/**
 * Remembers which content was there when the clinic changed what it says of its review.
 *
 * @param mixed $old     The settings before.
 * @param mixed $changed The settings now.
 */
function note_reviewed_content( $old, $changed ) {
	$said = static function ( $settings ) {
		return array_intersect_key( is_array( $settings ) ? $settings : array(), array_flip( REVIEW_SETTINGS ) );
	};
	if ( $said( $old ) !== $said( $changed ) ) {
		update_option( REVIEWED_WITH, content_data()['now'], false );
	}
}
add_action( 'update_option_' . OPTION, __NAMESPACE__ . '\note_reviewed_content', 10, 2 );
add_action(
	'add_option_' . OPTION,
	static function ( $name, $settings ) {
		note_reviewed_content( array(), $settings );
	},
	10,
	2
);

/** Remembers it too where it was said before this could be remembered. */
function begin_to_remember() {
	if ( ! is_array( get_option( REVIEWED_WITH ) ) ) {
		update_option( REVIEWED_WITH, content_data()['now'], false );
	}
}
add_action( 'treatment_elements_changed', __NAMESPACE__ . '\begin_to_remember' );

/** Whether the content in the language of the site is another than the one that was reviewed. */
function is_content_changed(): bool {
	$settings = guide_settings();
	if ( ! array_intersect_key( $settings, array_flip( REVIEW_SETTINGS ) ) ) {
		return false;
	}
	$language = site_language();
	$now      = content_data()['now'][ $language ];
	if ( isset( $settings['reviewed-content'] ) && in_array( $now, explode( ' ', $settings['reviewed-content'] ), true ) ) {
		return false;
	}
	if ( isset( $settings['reviewed-content'] ) && ! isset( $settings['src'] ) ) {
		return true;
	}
	// Without a hash nobody says what was reviewed; and that of the clinic's own file, only a page can tell. What an update
	// has changed since then can be told.
	$then = get_option( REVIEWED_WITH );
	return is_array( $then ) && isset( $then[ $language ] ) && $then[ $language ] !== $now;
}

/** Whether the day of the next review has passed, or the month, where it names no day. */
function is_review_due(): bool {
	$next = guide_settings()['next-review'] ?? '';
	return '' !== $next && $next < wp_date( strlen( $next ) > 7 ? 'Y-m-d' : 'Y-m' );
}

/**
 * What an administrator has to know of the review, sentence by sentence.
 *
 * @return string[] By what it is about.
 */
function review_reminders(): array {
	$reminders = array();
	if ( is_content_changed() ) {
		$releases = content_data()['releases'];
		$reviewed = array_intersect_key( $releases, array_flip( explode( ' ', guide_settings()['reviewed-content'] ?? '' ) ) );
		/* translators: 1 and 2: version numbers of the plugin. */
		$versions             = __( 'The content of version %1$s was reviewed; this is version %2$s.', 'treatment-elements' );
		$reminders['content'] = trim(
			__( 'What your pages say about treatment is not what was reviewed for you.', 'treatment-elements' ) . ' ' .
			( $reviewed ? sprintf( $versions, implode( ', ', $reviewed ), VERSION ) . ' ' : '' ) .
			__( 'Have it read again, then change the date and the hash in the settings. The changes of each version are in CHANGELOG.md.', 'treatment-elements' )
		);
	}
	if ( is_review_due() ) {
		/* translators: %s: a date such as 2026-11-22. */
		$reminders['date'] = sprintf( __( 'The next review of your pages about treatment was to be by %s. Have them read again, then set the dates in the settings.', 'treatment-elements' ), guide_settings()['next-review'] );
	}
	return $reminders;
}
