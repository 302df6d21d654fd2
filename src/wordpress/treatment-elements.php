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
require __DIR__ . '/includes/language.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/settings-page.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/kses.php';
require __DIR__ . '/includes/texts.php';

/** Lets a translation that lies in the plugin's own folder be found. */
function load_translations() {
	load_plugin_textdomain( 'treatment-elements', false, basename( FOLDER ) . '/languages' );
}
add_action( 'init', __NAMESPACE__ . '\load_translations', 0 );
