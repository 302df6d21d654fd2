<?php
/**
 * The script that makes the elements work: a copy in this plugin, so that readers ask nobody but this site for it.
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

defined( 'ABSPATH' ) || exit;

/** Makes the script known to WordPress, and that of each language. They are loaded where an element is used. */
function register_script() {
	// Before WordPress 6.3 the last argument only says whether it goes to the end of the page.
	$how = version_compare( get_bloginfo( 'version' ), '6.3', '>=' ) ? array( 'strategy' => 'defer' ) : true;
	foreach ( script_languages() as $language ) {
		wp_register_script( "treatment-elements-$language", plugins_url( "locales/$language.min.js", FILE ), array(), VERSION, $how );
	}
	wp_register_script( 'treatment-elements', plugins_url( 'treatment-elements.min.js', FILE ), array(), VERSION, $how );
}
add_action( 'init', __NAMESPACE__ . '\register_script', 5 );

/**
 * The languages that have a script of their own.
 *
 * @return string[]
 */
function script_languages(): array {
	return array_map(
		static function ( $file ) {
			return basename( $file, '.min.js' );
		},
		glob( FOLDER . '/locales/*.min.js' )
	);
}

/**
 * Loads the script, and before it those of these languages, so that no text is first shown in another one.
 *
 * @param string[] $languages Languages that the elements know.
 */
function use_script( array $languages ) {
	// What has been asked for earlier on the page must not come before a language that is asked for now.
	wp_dequeue_script( 'treatment-elements' );
	foreach ( array_diff( $languages, array( FALLBACK_LANGUAGE ) ) as $language ) {
		wp_enqueue_script( "treatment-elements-$language" );
	}
	wp_enqueue_script( 'treatment-elements' );
}

/**
 * Has Cloudflare's Rocket Loader leave our scripts alone: it runs scripts late, and out of their order.
 *
 * @param string $tag    The script's tag.
 * @param string $handle Which script it is.
 * @return string
 */
function keep_order( $tag, $handle ) {
	$is_ours = 0 === strpos( $handle, 'treatment-elements' );
	return $is_ours ? str_replace( '<script ', '<script data-cfasync="false" ', $tag ) : $tag;
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\keep_order', 10, 2 );

/** Loads every language in the editor: its preview shows the one that a block is set to. */
function enqueue_in_editor() {
	if ( is_admin() ) {
		use_script( script_languages() );
	}
}
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\enqueue_in_editor' );

/** Loads the script in the head, where it is known this early that the page uses it. */
function enqueue_early() {
	$post = is_singular() ? get_post() : null;
	$html = $post && ! post_password_required( $post ) ? $post->post_content : '';
	if ( is_everywhere() || has_block_or_shortcode( $html ) || has_tag( $html ) ) {
		use_script( languages_in( $html ) );
	}
}
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_early' );

/**
 * Loads the script where tags or placeholders stand in what is about to be shown, wherever that is from.
 *
 * @param string $html HTML.
 */
function enqueue_where_used( string $html ) {
	if ( has_tag( $html ) ) {
		use_script( languages_in( $html ) );
	}
}

/**
 * Whether a text as it is stored will show one of our blocks, or one of our shortcodes that is not written to be read.
 *
 * @param string $text Text of a post.
 * @return bool
 */
function has_block_or_shortcode( string $text ): bool {
	$shortcodes = implode( '|', array_map( __NAMESPACE__ . '\shortcode_name', content_elements() ) );
	return preg_match( '~<!--\s+wp:treatment-elements/|(?<!\[)\[(?:' . $shortcodes . ')[\s/\]]~i', $text ) > 0;
}

/**
 * Whether a tag or a placeholder of ours stands in HTML. One in a comment is not there.
 *
 * @param string $html HTML.
 * @return bool
 */
function has_tag( string $html ): bool {
	if ( false === stripos( $html, 'treatment-' ) ) {
		return false;
	}
	$names = implode( '|', array_keys( elements() ) );
	$html  = (string) preg_replace( '/<!--.*?-->/s', '', $html );
	return preg_match( '~<treatment-(?:' . $names . ')[\s/>]|\bdata-treatment-element\s*=\s*["\']?(?:' . $names . ')(?![\w-])~i', $html ) > 0;
}
