<?php
/**
 * A block for each element.
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

defined( 'ABSPATH' ) || exit;

/** Registers the blocks; blocks/<name>/block.json says what each is. */
function register_blocks() {
	wp_register_script( 'treatment-elements-phone', plugins_url( 'editor/phone.js', FILE ), array(), VERSION, true );
	wp_register_script( 'treatment-elements-transforms', plugins_url( 'editor/transforms.js', FILE ), array( 'wp-blocks', 'wp-html-entities', 'wp-shortcode' ), VERSION, true );
	wp_register_script(
		'treatment-elements-editor',
		plugins_url( 'editor/blocks.js', FILE ),
		array( 'treatment-elements-phone', 'treatment-elements-transforms', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' ),
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
	$is_guide   = 'guide' === $name;
	$is_inside  = ! empty( $block->context['treatment-elements/guide'] ) || guides_open() > (int) $is_guide;
	if ( $is_guide ) {
		guides_open( -1 );
		use_script( array( place_language() ) );
		$guide = guide_for( $attributes ) + array_intersect_key( $attributes, array( 'lang' => '' ) );
		if ( $is_inside ) {
			// The guide around it says whom to call, and gives all that is inside its text.
			$guide = array_diff_key( $guide, array_diff_key( array_flip( WHOM_TO_CALL ), $attributes ) );
		}
		$html = render_tag( 'guide', $guide, $content );
		$html = refused_note() . ( $is_inside ? $html : Html_Walk::settle( $html ) );
	} elseif ( $is_inside ) {
		// Its guide gives it its text, which has the guide's numbers.
		$says_language = ! empty( $block->context['treatment-elements/lang'] );
		$html          = render_tag( $name, $says_language ? $attributes : with_language( $attributes ), '' );
	} else {
		$html = render_element( $name, $attributes, guide_settings() );
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
		$value = $values[ $description['property'] ] ?? null;
		// In blocks of those who may not write HTML, WordPress writes "&" and "<" as HTML does.
		$attributes[ $attribute ] = is_string( $value ) ? html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) : $value;
	}
	return known_attributes( $name, $attributes );
}

/** Tells the editor what it shows beside a block, and what the site's own guide says. */
function enqueue_editor_data() {
	$language = post_language( get_post() );
	$data     = array(
		'elements' => array_replace_recursive( elements(), element_texts() ),
		'guide'    => array( 'lang' => $language ) + guide_settings(),
		'expected' => array(),
	);
	if ( current_user_can( 'manage_options' ) ) {
		$data['settings'] = array(
			'address' => settings_address(),
			'label'   => __( 'Settings of the whole site', 'treatment-elements' ),
		);
	}
	foreach ( array( 'emergency-phone', 'crisis-phone', 'clinic-phone' ) as $attribute ) {
		/* translators: %s: what a value has to be, such as "a phone number". */
		$data['expected'][ $attribute ] = sprintf( __( 'This is left out until it is %s.', 'treatment-elements' ), expected_value( $attribute ) );
	}
	$data['elements']['guide']['attributes']['region'] += array(
		'values' => array_keys( region_choices() ),
		'names'  => region_choices(),
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
