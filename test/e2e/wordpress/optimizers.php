<?php
/**
 * Plugin Name: Optimizers
 * Description: A page cache and a minifier, as plugins for fast sites have them. Each is on where its option is set.
 *
 * @package TreatmentElements
 */

// phpcs:disable WordPress.WP.AlternativeFunctions -- Its files are a test's own.

const OPTIMIZED = WP_CONTENT_DIR . '/optimized';

/** Keeps whole pages for readers, until the plugin that it is like is asked to let them go. */
if ( get_option( 'optimizers_cache' ) && ! is_admin() && 'GET' === $_SERVER['REQUEST_METHOD'] && empty( $_COOKIE ) ) {
	$optimizers_file = OPTIMIZED . '/' . md5( $_SERVER['REQUEST_URI'] ) . '.html';
	if ( isset( $_GET['p'] ) && is_file( $optimizers_file ) ) {
		header( 'X-Kept: yes' );
		readfile( $optimizers_file );
		exit;
	}
	if ( isset( $_GET['p'] ) ) {
		ob_start(
			static function ( $html ) use ( $optimizers_file ) {
				wp_mkdir_p( OPTIMIZED );
				file_put_contents( $optimizers_file, $html );
				return $html;
			}
		);
	}
}

add_action(
	'cache_enabler_clear_complete_cache',
	static function () {
		array_map( 'unlink', glob( OPTIMIZED . '/*.html' ) );
	}
);

/** A cache that fails when it is emptied. */
if ( get_option( 'optimizers_broken' ) ) {
	/** What another plugin has under this name. */
	function w3tc_flush_all() {
		throw new Exception( 'The disk is full.' );
	}
}

if ( get_option( 'optimizers_minify' ) ) {
	add_filter(
		'script_loader_src',
		static function ( $address ) {
			$path = strtok( str_replace( content_url(), WP_CONTENT_DIR, $address ), '?' );
			if ( false === strpos( $path, 'treatment-elements' ) ) {
				return $address;
			}
			// As the simplest of them do it: a template literal ends at the next backtick, and so what stands in one inside
			// another is taken for code.
			$code = preg_replace_callback(
				'~("(?:\\\\.|[^"\\\\])*"|\'(?:\\\\.|[^\'\\\\])*\'|`(?:\\\\.|[^`\\\\])*`)|//[^\n]*|/\*.*?\*/|\s*([{}();,])\s*|\s+~s',
				static function ( $found ) {
					$kept = ( $found[1] ?? '' ) . ( $found[2] ?? '' );
					return '' === $kept ? ' ' : $kept;
				},
				file_get_contents( $path )
			);
			wp_mkdir_p( OPTIMIZED );
			file_put_contents( OPTIMIZED . '/' . basename( $path ), $code );
			return content_url( 'optimized/' . basename( $path ) );
		}
	);
}
