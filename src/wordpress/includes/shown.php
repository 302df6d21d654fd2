<?php
/**
 * Where WordPress and page builders are about to show HTML: our elements in it are put right.
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

defined( 'ABSPATH' ) || exit;

/** What shows the text of a post or of a widget, of WordPress itself and of what many sites have beside it. */
const SHOWING = array(
	'the_content',
	'widget_text',
	'widget_text_content',
	'widget_block_content',
	'widget_custom_html_content',
	'acf_the_content',
	'elementor/frontend/the_content',
	'et_builder_render_layout',
	'woocommerce_short_description',
);

/**
 * Puts our elements right in what is about to be shown, and loads the script for them.
 *
 * @param string $html HTML.
 * @return string
 */
function settle( $html ) {
	if ( ! is_string( $html ) ) {
		return $html;
	}
	enqueue_where_used( $html );
	// Inside a guide, that one puts right all that it holds at once.
	return guides_open() ? $html : Html_Walk::settle( $html );
}
foreach ( SHOWING as $treatment_elements_filter ) {
	// Right after shortcodes have become what they stand for; and at the end, since some themes make their paragraphs late.
	add_filter( $treatment_elements_filter, __NAMESPACE__ . '\settle', 12 );
	add_filter( $treatment_elements_filter, __NAMESPACE__ . '\settle', PHP_INT_MAX );
}

/** Whether HTML is being made that will be put right as a whole. */
function is_showing(): bool {
	return (bool) array_filter( SHOWING, 'doing_filter' );
}

/**
 * How many guides are being made around this place. Synced patterns, lists of posts and the like do not tell the blocks
 * inside them what they stand in.
 *
 * @param int $more How many more, or fewer, from now on.
 * @return int
 */
function guides_open( int $more = 0 ): int {
	static $open = 0;
	$open        = max( 0, $open + $more );
	return $open;
}

/**
 * Remembers of a block whether it stands in another one, whose guide it may need.
 *
 * @param array          $block  The block.
 * @param array          $source The same.
 * @param \WP_Block|null $parent The block around it.
 * @return array
 */
function note_parent( $block, $source, $parent = null ) {
	if ( $parent ) {
		$block['isInTreatmentParent'] = true;
	}
	if ( 'treatment-elements/guide' === ( $block['blockName'] ?? '' ) ) {
		guides_open( 1 );
	}
	return $block;
}
add_filter( 'render_block_data', __NAMESPACE__ . '\note_parent', 10, 3 );

/**
 * The same for blocks that are no post's and no widget's: those of a theme's templates.
 *
 * @param string $html  HTML of the block.
 * @param array  $block The block.
 * @return string
 */
function settle_block( $html, $block ) {
	$is_part = ! empty( $block['isInTreatmentParent'] ) || is_showing();
	return $is_part ? $html : settle( $html );
}
add_filter( 'render_block', __NAMESPACE__ . '\settle_block', 20, 2 );
