<?php
/**
 * The language that an element speaks: its own, else its guide's, its post's, its site's.
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

/** The language that every other one falls back to. */
const FALLBACK_LANGUAGE = 'en';

/**
 * The language of the elements for a locale, if they know it.
 *
 * @param string $locale Such as "es_MX" or "es-MX".
 * @return string|null Such as "es"; the folders of content/ are all that there are.
 */
function known_language( string $locale ): ?string {
	$language = strtolower( (string) strtok( $locale, '_-' ) );
	return preg_match( '/^[a-z]+$/', $language ) && is_dir( FOLDER . "/content/$language" ) ? $language : null;
}

/** The language of the site, and so of its pages: WordPress writes it into `<html lang>`. */
function site_language(): string {
	return known_language( get_locale() ) ?? FALLBACK_LANGUAGE;
}

/**
 * The language of a post: what a plugin for sites in several languages says of it, else the site's. WordPress itself knows
 * no language of a post.
 *
 * @param \WP_Post|null $post A post.
 * @return string
 */
function post_language( $post ): string {
	$locale = get_locale();
	if ( $post && function_exists( 'pll_get_post_language' ) ) {
		$said   = pll_get_post_language( $post->ID, 'locale' );
		$locale = $said ? $said : $locale;
	} elseif ( $post ) {
		$said   = apply_filters( 'wpml_post_language_details', null, $post->ID ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- A question to WPML.
		$locale = is_array( $said ) && ! empty( $said['locale'] ) ? $said['locale'] : $locale;
	}

	/**
	 * Filters the locale of a post, for sites that keep it in a place of their own.
	 *
	 * @param string        $locale Such as "es_MX".
	 * @param \WP_Post|null $post   The post; null outside of one.
	 */
	$locale = apply_filters( 'treatment_elements_locale', $locale, $post );
	return known_language( (string) $locale ) ?? FALLBACK_LANGUAGE;
}

/** The language of the place that WordPress is writing: in a list of posts, that of each. */
function place_language(): string {
	return post_language( doing_filter( 'the_content' ) || is_singular() ? get_post() : null );
}

/**
 * The languages of a piece of HTML: that of the place, and those that are named in it.
 *
 * @param string $html HTML.
 * @return string[]
 */
function languages_in( string $html ): array {
	preg_match_all( '/\blang=["\']?([a-zA-Z-]+)/', $html, $found );
	return array_unique( array_filter( array_merge( array( place_language() ), array_map( __NAMESPACE__ . '\known_language', $found[1] ) ) ) );
}
