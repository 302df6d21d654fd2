<?php
/**
 * The page "Settings > Treatment information".
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

const PAGE = 'treatment-elements';

/**
 * The settings in the order of the page, by the guide's attribute: `section`, `label`, `help`, the `input`'s type, and what
 * is `expected` of a value.
 *
 * @return array<string, array<string, string>>
 */
function setting_fields(): array {
	$name  = __( 'a name', 'treatment-elements' );
	$phone = __( 'a phone number such as +1 555 010 0199', 'treatment-elements' );
	$date  = __( 'a date such as 2026-11-22', 'treatment-elements' );
	$web   = __( 'an address that begins with https:// or http://', 'treatment-elements' );
	$rows  = array(
		'clinic-name'     => array( 'clinic', __( 'Name of the clinic', 'treatment-elements' ), 'text', $name ),
		'clinic-phone'    => array( 'clinic', __( 'Phone number', 'treatment-elements' ), 'tel', $phone ),
		'clinic-url'      => array( 'clinic', __( 'Web address', 'treatment-elements' ), 'url', $web ),
		'offered-routes'  => array( 'clinic', __( 'Ways of treatment that you offer', 'treatment-elements' ), 'choices', '' ),
		'region'          => array( 'emergency', __( 'Country of your readers', 'treatment-elements' ), 'text', __( 'a two-letter country code such as US', 'treatment-elements' ) ),
		'emergency-phone' => array( 'emergency', __( 'Emergency number', 'treatment-elements' ), 'tel', $phone ),
		'crisis-phone'    => array( 'emergency', __( 'Crisis line', 'treatment-elements' ), 'tel', $phone ),
		'reviewed-by'     => array( 'review', __( 'Reviewed by', 'treatment-elements' ), 'text', $name ),
		'reviewed-on'     => array( 'review', __( 'Reviewed on', 'treatment-elements' ), 'date', $date ),
		'next-review'     => array( 'review', __( 'Next review', 'treatment-elements' ), 'date', $date ),
		'src'             => array( 'content', __( 'Your content file', 'treatment-elements' ), 'url', $web ),
	);

	$texts  = element_texts()['guide']['attributes'];
	$fields = array();
	foreach ( $rows as $attribute => list( $section, $label, $input, $expected ) ) {
		$help                 = $texts[ $attribute ]['help'];
		$fields[ $attribute ] = compact( 'section', 'label', 'input', 'expected', 'help' );
	}
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
 * Shows one field.
 *
 * @param array $field What setting_fields() says of it, and its `attribute`.
 */
function show_field( array $field ) {
	$attribute = $field['attribute'];
	$value     = settings()[ $attribute ] ?? '';
	$name      = OPTION . "[$attribute]";
	if ( 'choices' === $field['input'] ) {
		show_choices( $field, $name, explode( ' ', $value ) );
		return;
	}
	printf(
		'<input type="%1$s" class="regular-text" id="treatment-elements-%2$s" name="%3$s" value="%4$s" aria-describedby="treatment-elements-%2$s-help">',
		esc_attr( $field['input'] ),
		esc_attr( $attribute ),
		esc_attr( $name ),
		esc_attr( $value )
	);
	printf( '<p class="description" id="treatment-elements-%1$s-help">%2$s</p>', esc_attr( $attribute ), esc_html( $field['help'] ) );
}

/**
 * Shows a box for each of several choices.
 *
 * @param array    $field  What setting_fields() says of it, and its `attribute`.
 * @param string   $name   Name of the input.
 * @param string[] $chosen Ids of those that are chosen.
 */
function show_choices( array $field, string $name, array $chosen ) {
	printf( '<fieldset><legend class="screen-reader-text">%s</legend>', esc_html( $field['label'] ) );
	foreach ( element_texts()['guide']['attributes'][ $field['attribute'] ]['choices'] as $id => $label ) {
		printf(
			'<label><input type="checkbox" name="%1$s[]" value="%2$s"%3$s> %4$s</label><br>',
			esc_attr( $name ),
			esc_attr( $id ),
			checked( in_array( $id, $chosen, true ), true, false ),
			esc_html( $label )
		);
	}
	echo '</fieldset>';
}

/** Shows the box for the script on every page. */
function show_everywhere() {
	printf(
		'<label><input type="checkbox" name="%1$s[everywhere]" value="1"%2$s> %3$s</label><p class="description">%4$s</p>',
		esc_attr( OPTION ),
		checked( is_everywhere(), true, false ),
		esc_html__( 'Load the script on every page', 'treatment-elements' ),
		esc_html__( 'Needed only where a page builder or a pop-up adds the elements after the page has loaded.', 'treatment-elements' )
	);
}

/**
 * A link to the page from the list of plugins.
 *
 * @param string[] $links The plugin's links.
 * @return string[]
 */
function add_settings_link( $links ) {
	$address = admin_url( 'options-general.php?page=' . PAGE );
	array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Settings', 'treatment-elements' ) ) );
	return $links;
}
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\add_settings_link' );
