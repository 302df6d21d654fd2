<?php
/**
 * Plugin Name: Probe
 * Description: What a test asks of a page by its address: another theme or language, a plugin for several languages, hostile styles, a way to load the script.
 *
 * @package TreatmentElements
 */

// phpcs:disable WordPress.Security -- Reads the address of a test's own page.

/** The value of an argument of the address. */
function probe_argument( $name ) {
	return isset( $_GET[ $name ] ) ? preg_replace( '/[^A-Za-z_-]/', '', $_GET[ $name ] ) : '';
}

if ( probe_argument( 'classic' ) ) {
	// As the plugin that brings the old editor back.
	add_filter( 'use_block_editor_for_post', '__return_false' );
}

if ( probe_argument( 'theme' ) ) {
	foreach ( array( 'pre_option_template', 'pre_option_stylesheet' ) as $probe_filter ) {
		add_filter(
			$probe_filter,
			static function () {
				return probe_argument( 'theme' );
			}
		);
	}
}

if ( probe_argument( 'locale' ) ) {
	add_filter(
		'locale',
		static function () {
			return probe_argument( 'locale' );
		}
	);
}

// A post's language as the plugins say it that make a site speak several; neither comes with WordPress.
if ( 'wpml' === probe_argument( 'several' ) ) {
	add_filter(
		'wpml_post_language_details',
		static function ( $none, $id ) {
			return array( 'locale' => get_post_meta( $id, 'probe_locale', true ) );
		},
		10,
		2
	);
}
if ( 'polylang' === probe_argument( 'several' ) ) {
	/** What Polylang knows of a post; false where it knows nothing. */
	function pll_get_post_language( $id, $field ) {
		$locale = get_post_meta( $id, 'probe_locale', true );
		return 'locale' === $field && $locale ? $locale : false;
	}
}

if ( probe_argument( 'hostile' ) ) {
	add_action(
		'wp_head',
		static function () {
			echo '<style>
				.entry-content > * { display: inline; float: left; width: 50%; padding: 2rem; border: 3px dashed; font: italic 300 9px/1 serif; letter-spacing: 3px; text-align: center; text-transform: uppercase; }
				.entry-content * { box-sizing: content-box; margin: 0; list-style: none; }
				.entry-content h2, .entry-content p, .entry-content button, .entry-content table { all: unset; }
			</style>';
		},
		99
	);
}

/** The ways to load the script that themes and optimizers know; each is named by `enqueue=…`. */
add_action(
	'wp_enqueue_scripts',
	static function () {
		$address = content_url( 'mu-plugins/treatment-elements.js' );
		$way     = probe_argument( 'enqueue' );
		$defer   = array(
			'strategy'  => 'defer',
			'in_footer' => 'defer-in-footer' === $way,
		);
		switch ( $way ) {
			case 'footer':
				wp_enqueue_script( 'probe', $address, array(), '1', true );
				break;
			case 'head':
				wp_enqueue_script( 'probe', $address, array(), '1', false );
				break;
			case 'defer':
			case 'defer-in-footer':
				wp_enqueue_script( 'probe', $address, array(), '1', $defer );
				break;
			case 'defer-with-inline':
				wp_enqueue_script( 'probe', $address, array(), '1', $defer );
				wp_add_inline_script( 'probe', 'window.afterProbe = true;' );
				break;
			case 'async':
				wp_enqueue_script( 'probe', $address, array(), '1', array( 'strategy' => 'async' ) );
				break;
			case 'module':
				wp_enqueue_script( 'probe', $address, array(), '1', true );
				add_filter(
					'script_loader_tag',
					static function ( $tag, $handle ) {
						return 'probe' === $handle ? str_replace( '<script ', '<script type="module" ', $tag ) : $tag;
					},
					10,
					2
				);
				break;
			case 'script-module':
				wp_enqueue_script_module( 'probe', $address, array(), '1' );
				break;
			case 'twice':
				wp_enqueue_script( 'probe', $address, array(), '1', false );
				wp_enqueue_script( 'probe-again', $address, array(), '1', true );
				break;
			case 'two-versions':
				wp_enqueue_script( 'probe', $address, array(), '1', false );
				wp_enqueue_script( 'probe-old', content_url( 'mu-plugins/older.js' ), array(), '1', true );
				break;
			case 'concatenated':
				wp_enqueue_script( 'probe', content_url( 'mu-plugins/concatenated.js' ), array(), '1', true );
				break;
		}
	}
);

if ( 'delayed' === probe_argument( 'enqueue' ) ) {
	// As optimizers do it: the script stands there under another type, and is put in anew at the first click.
	add_action(
		'wp_footer',
		static function () {
			$address = content_url( 'mu-plugins/treatment-elements.js' );
			echo '<script type="text/delayed" data-src="' . esc_url( $address ) . '"></script>
			<script>
				addEventListener( "click", () => {
					const script = document.createElement( "script" );
					script.src = document.querySelector( "[type=\'text/delayed\']" ).dataset.src;
					document.head.append( script );
				}, { once: true } );
			</script>';
		}
	);
}
