<?php
/**
 * Plugin Name:       Treatment Elements
 * Description:       Honest, sourced information about a treatment, as blocks and shortcodes. Everything is served from your own site.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            treatment-elements contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       treatment-elements
 * Domain Path:       /languages
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

defined( 'ABSPATH' ) || exit;

const VERSION = '{{version}}';
const FILE    = __FILE__;
const FOLDER  = __DIR__;

require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/html.php';
require __DIR__ . '/includes/phone.php';
require __DIR__ . '/includes/regions.php';
require __DIR__ . '/includes/language.php';
require __DIR__ . '/includes/values.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/settings-page.php';
require __DIR__ . '/includes/setting-fields.php';
require __DIR__ . '/includes/review.php';
require __DIR__ . '/includes/review-notice.php';
require __DIR__ . '/includes/caches.php';
require __DIR__ . '/includes/texts.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/class-html-places.php';
require __DIR__ . '/includes/class-html-walk.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/patterns.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/shown.php';
require __DIR__ . '/includes/excerpts.php';
require __DIR__ . '/includes/search.php';
require __DIR__ . '/includes/kses.php';
require __DIR__ . '/includes/classic-editor.php';

/** Lets a translation that lies in the plugin's own folder be found. */
function load_translations() {
	load_plugin_textdomain( 'treatment-elements', false, basename( FOLDER ) . '/languages' );
}
add_action( 'init', __NAMESPACE__ . '\load_translations', 0 );

/**
 * Lets one translation serve all who speak its language: "es_MX" reads that of "es_ES".
 *
 * @param string $file   The file that WordPress is about to read.
 * @param string $domain Whose texts they are.
 * @return string
 */
function find_translation( $file, $domain ) {
	if ( 'treatment-elements' !== $domain || is_readable( $file ) ) {
		return $file;
	}
	$language = known_language( (string) preg_replace( '/^.*treatment-elements-|\.[a-z.0-9]+$/', '', $file ) );
	$there    = $language ? glob( FOLDER . "/languages/treatment-elements-{$language}_*.mo" ) : array();
	return $there ? $there[0] : $file;
}
add_filter( 'load_textdomain_mofile', __NAMESPACE__ . '\find_translation', 10, 2 );
