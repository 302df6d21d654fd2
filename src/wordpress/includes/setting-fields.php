<?php
/**
 * The fields of the page "Settings > Treatment information".
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

defined( 'ABSPATH' ) || exit;

/**
 * Shows one field.
 *
 * @param array $field What setting_fields() says of it, and its `attribute`.
 */
function show_field( array $field ) {
	$attribute = $field['attribute'];
	$name      = OPTION . "[$attribute]";
	$value     = settings()[ $attribute ] ?? '';
	if ( 'choices' === $field['input'] ) {
		show_choices( $field, $name, explode( ' ', $value ) );
		return;
	}
	$refused = refused_value( $attribute );
	$id      = "treatment-elements-$attribute";
	$about   = sprintf( 'id="%1$s" name="%2$s" aria-describedby="%1$s-help%3$s', esc_attr( $id ), esc_attr( $name ), null === $refused ? '"' : ' ' . esc_attr( $id ) . '-error" aria-invalid="true"' );
	if ( 'region' === $field['input'] ) {
		show_regions( $about, $value );
	} else {
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped where it is made.
		printf( '<input type="%s" class="regular-text" value="%s" %s>', esc_attr( $field['input'] ), esc_attr( $refused ?? $value ), $about );
	}
	if ( null !== $refused ) {
		printf( '<p class="error-message" id="%s-error">%s</p>', esc_attr( $id ), esc_html( refusal( $attribute ) ) );
	}
	printf( '<p class="description" id="%s-help">%s</p>', esc_attr( $id ), esc_html( $field['help'] ) );
	if ( 'reviewed-content' === $attribute ) {
		echo current_content(); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped where it is made.
	}
}

/**
 * What was written into a field a moment ago and could not be used.
 *
 * @param string $attribute HTML name of the guide's attribute.
 * @return string|null
 */
function refused_value( string $attribute ): ?string {
	static $all = null;
	if ( null === $all ) {
		$all = get_transient( REFUSED . get_current_user_id() );
		delete_transient( REFUSED . get_current_user_id() );
	}
	return is_array( $all ) ? $all[ $attribute ] ?? null : null;
}

/**
 * Shows the list of regions; each says what its page will say.
 *
 * @param string $about  The attributes of the list, escaped.
 * @param string $chosen Code of the region that is chosen.
 */
function show_regions( string $about, string $chosen ) {
	$chosen = (string) read_region( $chosen );
	echo '<select class="regular-text" ' . $about . '>'; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped where it is made.
	foreach ( region_choices() as $code => $label ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $code ), selected( $chosen, $code, false ), esc_html( $label ) );
	}
	echo '</select>';
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
