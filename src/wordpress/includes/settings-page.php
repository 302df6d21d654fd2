<?php
/**
 * The page "Settings > Treatment information".
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

defined( 'ABSPATH' ) || exit;

const PAGE = 'treatment-elements';

/**
 * The settings in the order of the page, by the guide's attribute: `section`, `label`, `help`, and the `input`'s type.
 *
 * @return array<string, array<string, string>>
 */
function setting_fields(): array {
	$rows = array(
		'clinic-name'      => array( 'clinic', __( 'Name of the clinic', 'treatment-elements' ), 'text' ),
		'clinic-phone'     => array( 'clinic', __( 'Phone number', 'treatment-elements' ), 'tel' ),
		'clinic-url'       => array( 'clinic', __( 'Web address', 'treatment-elements' ), 'url' ),
		'offered-routes'   => array( 'clinic', __( 'Ways of treatment that you offer', 'treatment-elements' ), 'choices' ),
		'region'           => array( 'emergency', __( 'Country of your readers', 'treatment-elements' ), 'region' ),
		'emergency-phone'  => array( 'emergency', __( 'Emergency number', 'treatment-elements' ), 'tel' ),
		'crisis-phone'     => array( 'emergency', __( 'Crisis line', 'treatment-elements' ), 'tel' ),
		'reviewed-by'      => array( 'review', __( 'Reviewed by', 'treatment-elements' ), 'text' ),
		'reviewed-on'      => array( 'review', __( 'Reviewed on', 'treatment-elements' ), 'date' ),
		'reviewed-content' => array( 'review', __( 'Hash of what was reviewed', 'treatment-elements' ), 'text' ),
		'next-review'      => array( 'review', __( 'Next review', 'treatment-elements' ), 'date' ),
		'src'              => array( 'content', __( 'Your content file', 'treatment-elements' ), 'url' ),
	);

	$texts  = element_texts()['guide']['attributes'];
	$fields = array();
	foreach ( $rows as $attribute => list( $section, $label, $input ) ) {
		$help                 = $texts[ $attribute ]['help'];
		$fields[ $attribute ] = compact( 'section', 'label', 'input', 'help' );
	}
	// Here the region is chosen from a list, and not written as two letters.
	$fields['region']['help'] = __( 'It decides whose emergency numbers your pages show.', 'treatment-elements' );
	return $fields;
}

/** Registers the setting, its sections and its fields. */
function register_settings() {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'object',
			'description'       => __( 'What the clinic says of itself', 'treatment-elements' ),
			'sanitize_callback' => __NAMESPACE__ . '\clean_settings',
			'default'           => array(),
		)
	);

	$sections = array(
		'clinic'    => __( 'Your clinic', 'treatment-elements' ),
		'emergency' => __( 'In an emergency', 'treatment-elements' ),
		'review'    => __( 'Review', 'treatment-elements' ),
		'content'   => __( 'Content', 'treatment-elements' ),
	);
	foreach ( $sections as $section => $title ) {
		add_settings_section( $section, esc_html( $title ), '__return_empty_string', PAGE );
	}

	foreach ( setting_fields() as $attribute => $field ) {
		$arguments = array( 'attribute' => $attribute ) + $field;
		if ( 'choices' !== $field['input'] ) {
			$arguments['label_for'] = "treatment-elements-$attribute";
		}
		add_settings_field( $attribute, esc_html( $field['label'] ), __NAMESPACE__ . '\show_field', PAGE, $field['section'], $arguments );
	}
	add_settings_field( 'everywhere', esc_html__( 'Script', 'treatment-elements' ), __NAMESPACE__ . '\show_everywhere', PAGE, 'content' );
}
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );

/** The address of the page. */
function settings_address(): string {
	return admin_url( 'options-general.php?page=' . PAGE );
}

/** Adds the page to the menu, for those who may change the site's settings. */
function add_page() {
	$title = __( 'Treatment information', 'treatment-elements' );
	add_options_page( $title, $title, 'manage_options', PAGE, __NAMESPACE__ . '\show_page' );
}
add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );

/** Shows the page. WordPress's own options.php checks the nonce and the right to save. */
function show_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<p><?php esc_html_e( 'All of it is optional. It appears in every block and shortcode of this plugin, and you can change it for one page with the block “Treatment guide”.', 'treatment-elements' ); ?></p>
		<form action="options.php" method="post">
			<?php
			settings_fields( PAGE );
			do_settings_sections( PAGE );
			submit_button();
			?>
		</form>
	</div>
	<?php
}

/**
 * A link to the page from the list of plugins.
 *
 * @param string[] $links The plugin's links.
 * @return string[]
 */
function add_settings_link( $links ) {
	array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( settings_address() ), esc_html__( 'Settings', 'treatment-elements' ) ) );
	return $links;
}
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\add_settings_link' );
