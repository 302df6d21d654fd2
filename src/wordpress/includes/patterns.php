<?php
/**
 * A pattern: the whole page for patients, to be put in and then changed.
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

defined( 'ABSPATH' ) || exit;

/** The elements in the order in which a reader asks; others that there are come after them. */
const READING_ORDER = array( 'summary', 'relief-duration', 'side-effects', 'contraindications', 'routes', 'visit' );

/** Offers a guide with a block for each element in it. The order is the clinic's to change. */
function register_patterns() {
	$known  = array_diff( array_keys( elements() ), array( 'guide' ) );
	$names  = array_merge( array_intersect( READING_ORDER, $known ), array_diff( $known, READING_ORDER ) );
	$blocks = array_map(
		static function ( $name ) {
			return "<!-- wp:treatment-elements/$name /-->";
		},
		$names
	);
	register_block_pattern(
		'treatment-elements/whole-page',
		array(
			'title'   => __( 'Treatment information: a whole page', 'treatment-elements' ),
			'content' => "<!-- wp:treatment-elements/guide -->\n" . implode( "\n", $blocks ) . "\n<!-- /wp:treatment-elements/guide -->",
		)
	);
}
add_action( 'init', __NAMESPACE__ . '\register_patterns', 11 );
