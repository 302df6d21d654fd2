<?php
/**
 * The language that an element speaks: its own, else its guide's, its post's, its site's.
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

defined( 'ABSPATH' ) || exit;

/** The language that every other one falls back to. */
const FALLBACK_LANGUAGE = 'en';

/**
 * What PHP cannot know by itself of language tags: see languages-data.php.
 *
 * @return array<string, array>
 */
function languages(): array {
	static $languages = null;
	if ( null === $languages ) {
		$languages = require FOLDER . '/includes/languages-data.php';
	}
	return $languages;
}

/**
 * The language of the elements for a locale, if they know it: by what its tag means, as src/content/language.ts says.
 *
 * @param string $locale Such as "es_MX" or "es-MX".
 * @return string|null Such as "es".
 */
function known_language( string $locale ): ?string {
	return match_language( $locale, languages() );
}

/**
 * The language out of those that there are that fits a tag best.
 *
 * @param string $tag   Such as "zh_CN", which is "zh-Hans".
 * @param array  $known What languages-data.php says of those that there are.
 * @return string|null
 */
function match_language( string $tag, array $known ): ?string {
	$meant    = tag_parts( $tag );
	$language = $known['aliases'][ $meant['language'] ] ?? $meant['language'];
	$scripts  = $known['scripts'][ $language ] ?? null;
	if ( null === $scripts ) {
		return null;
	}
	$script  = $meant['script'] ? $meant['script'] : ( $scripts[ $meant['region'] ] ?? $scripts[''] );
	$region  = $meant['region'] ? $meant['region'] : ( $known['regions'][ $language ][ $meant['script'] ] ?? '' );
	$matches = array_filter(
		$known['tags'],
		static function ( $one ) use ( $language, $script ) {
			return $one['language'] === $language && $one['script'] === $script;
		}
	);
	foreach ( $matches as $match => $one ) {
		if ( $one['region'] === $region ) {
			return $match;
		}
	}
	foreach ( $matches as $match => $one ) {
		if ( ! $one['named'] ) {
			return $match;
		}
	}
	return array_key_first( $matches );
}

/**
 * What a language tag says: "es_MX" and "zh-Hant-TW" alike. What comes after its region does not count.
 *
 * @param string $tag A tag or a locale.
 * @return array<string, string> `language`, and `script` and `region`, which can be empty.
 */
function tag_parts( string $tag ): array {
	$found = preg_match( '/^([a-z]{2,3}|[a-z]{5,8})(?:-([a-z]{4}))?(?:-([a-z]{2}|[0-9]{3}))?(?:-|$)/i', strtr( trim( $tag ), '_', '-' ), $parts );
	return array(
		'language' => $found ? strtolower( $parts[1] ) : '',
		'script'   => ucfirst( strtolower( $parts[2] ?? '' ) ),
		'region'   => strtoupper( $parts[3] ?? '' ),
	);
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
 * The language tag of the page, as WordPress writes it into `<html lang>`.
 *
 * @return string Such as "en-US".
 */
function page_tag(): string {
	return strtr( get_locale(), '_', '-' );
}

/**
 * The languages that a post will show: that of the place, and those that are named in its text, as attributes of tags, blocks,
 * shortcodes and placeholders.
 *
 * @param string $text The text of a post as it is stored.
 * @return string[]
 */
function languages_in( string $text ): array {
	preg_match_all( '/\blang["\']?\s*[=:]\s*["\']?([a-zA-Z_-]+)/', $text, $found );
	return array_unique( array_filter( array_merge( array( place_language() ), array_map( __NAMESPACE__ . '\known_language', $found[1] ) ) ) );
}
