<?php
/**
 * A block for each element.
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

/** Registers the blocks; blocks/<name>/block.json says what each is. */
function register_blocks() {
	wp_register_script(
		'treatment-elements-editor',
		plugins_url( 'editor/blocks.js', FILE ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' ),
		VERSION,
		true
	);
	foreach ( array_keys( elements() ) as $name ) {
		register_block_type(
			FOLDER . "/blocks/$name",
			array(
				'render_callback' => static function ( $values, $content, $block ) use ( $name ) {
					return render_block( $name, $values, $content, $block );
				},
			)
		);
	}
}
add_action( 'init', __NAMESPACE__ . '\register_blocks' );

/**
 * What a block shows on the page.
 *
 * @param string    $name    Name of the element.
 * @param array     $values  The block's attributes.
 * @param string    $content The blocks inside it, as HTML.
 * @param \WP_Block $block   The block.
 * @return string
 */
function render_block( string $name, array $values, string $content, \WP_Block $block ): string {
	$attributes = html_attributes( $name, $values );
	if ( 'guide' === $name ) {
		use_script( array( place_language() ) );
		$html = render_guide( array_merge( guide_settings(), $attributes ), $content );
	} else {
		$is_in_guide = ! empty( $block->context['treatment-elements/guide'] );
		$lang        = $block->context['treatment-elements/lang'] ?? '';
		$html        = render_element( $name, $attributes, $is_in_guide ? array() : guide_settings(), $lang );
	}
	return '<div ' . get_block_wrapper_attributes() . ">$html</div>";
}

/**
 * A block's attributes under their HTML names.
 *
 * @param string $name   Name of the element.
 * @param array  $values Values by property.
 * @return array<string, string>
 */
function html_attributes( string $name, array $values ): array {
	$attributes = array();
	foreach ( elements()[ $name ]['attributes'] as $attribute => $description ) {
		$attributes[ $attribute ] = $values[ $description['property'] ] ?? null;
	}
	return known_attributes( $name, $attributes );
}

/** Tells the editor what it shows beside a block, and what the site's own guide says. */
function enqueue_editor_data() {
	$language = post_language( get_post() );
	$data     = array(
		'elements' => array_replace_recursive( elements(), element_texts() ),
		'guide'    => array( 'lang' => $language ) + known_attributes( 'guide', guide_settings() ),
	);
	wp_add_inline_script(
		'treatment-elements-editor',
		'window.treatmentElementsEditor = ' . wp_json_encode( $data, JSON_HEX_TAG ) . ';',
		'before'
	);
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\enqueue_editor_data' );

/**
 * Puts the blocks under a heading of their own in the inserter.
 *
 * @param array[] $categories Categories of blocks.
 * @return array[]
 */
function add_category( $categories ) {
	$categories[] = array(
		'slug'  => 'treatment-elements',
		'title' => __( 'Treatment information', 'treatment-elements' ),
	);
	return $categories;
}
add_filter( 'block_categories_all', __NAMESPACE__ . '\add_category' );
