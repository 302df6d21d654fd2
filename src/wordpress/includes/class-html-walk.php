<?php
/**
 * A walk through HTML that is about to be shown.
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

defined( 'ABSPATH' ) || exit;

/**
 * Puts our elements right in a piece of HTML, wherever it comes from:
 *
 * - one that stands in a paragraph, a link or the like is moved out of it. They cannot hold its text: browsers end them and
 *   leave the text outside of the element, where it is shown a second time;
 * - one that nobody has given a text gets it, with the numbers of the guide around it. So do placeholders.
 */
final class Html_Walk extends Html_Places {
	/** Comments; what holds no tags; a whole element that shows content; a tag; text. */
	const TOKENS = '~<!--.*?-->|<(script|style|textarea|title|template|noscript|iframe)\b[^>]*>.*?</\1\s*>|<treatment-(?!guide\b)([a-z-]+)' . self::REST . '(?<!/)>.*?</treatment-\2\s*>|</?[a-z]' . self::REST . '>|[^<]++|<~si';

	/** What follows a tag's name. */
	const REST = '(?:[^"\'>]++|"[^"]*+"|\'[^\']*+\')*';

	/** Tags without an end. */
	const VOID = array( 'area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr' );

	/** Tags that end an open paragraph. */
	const BLOCKS = array( 'address', 'article', 'aside', 'blockquote', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'search', 'section', 'summary', 'table', 'ul' );

	/** Stands before what a shortcode shows: the attributes of its guide that the site's settings give. */
	const MARK = '/^<!--treatment-elements ([a-z -]*)-->$/';

	/**
	 * Those attributes, where the mark stood right before and a guide is around this place: that one may say something else.
	 *
	 * @var string[]|null
	 */
	private $of_site = null;

	/**
	 * The HTML with our elements put right.
	 *
	 * @param string $html HTML.
	 * @return string
	 */
	public static function settle( string $html ): string {
		if ( ! preg_match( '/<treatment-|data-treatment-element/i', $html ) || ! preg_match_all( self::TOKENS, $html, $tokens ) ) {
			return $html;
		}
		$walk = new self();
		foreach ( $tokens[0] as $token ) {
			$walk->take( $token );
		}
		$walk->end();
		return implode( '', $walk->out );
	}

	/**
	 * Takes the next piece.
	 *
	 * @param string $token A tag, a comment, a text or a whole element.
	 */
	private function take( string $token ) {
		if ( preg_match( self::MARK, $token, $mark ) ) {
			$this->of_site = $this->is_in_guide() ? explode( ' ', $mark[1] ) : null;
			return;
		}
		if ( ! preg_match( '~^<(/?)([a-z][^\s/>]*)~i', $token, $found ) ) {
			$this->out[] = $token;
			return;
		}
		$name = strtolower( $found[2] );
		if ( $found[1] ) {
			$this->close( $name, $token );
		} elseif ( preg_match( '/^treatment-(.+)/', $name, $of ) && 'guide' !== $of[1] && isset( elements()[ $of[1] ] ) ) {
			$this->take_element( $of[1], $token );
		} elseif ( preg_match( '~</[a-z-]+\s*>$~i', $token ) ) {
			// A script or the like, whole.
			$this->out[] = $token;
		} else {
			$this->start( $name, $token );
		}
	}

	/**
	 * An element that shows content, from its start to its end; or its start alone.
	 *
	 * @param string $element Its name, such as "routes".
	 * @param string $html    Its HTML.
	 */
	private function take_element( string $element, string $html ) {
		preg_match( '~^<[a-z-]+(' . self::REST . ')>(.*?)(</treatment-[a-z-]+\s*>)?$~si', $html, $parts );
		$has_end = isset( $parts[3] );
		if ( ! $has_end && '/' !== substr( $parts[1], -1 ) ) {
			// It never ends, and so all that follows is inside it.
			$this->out[] = $html;
			return;
		}
		$halves     = $this->leave_place();
		$attributes = attributes_in( $parts[1] );
		$start      = "<treatment-$element" . ( $has_end ? $parts[1] : rtrim( $parts[1], '/ ' ) );
		$inner      = $parts[2] ?? '';
		if ( null !== $this->of_site ) {
			$inner         = '';
			$this->of_site = null;
		}
		if ( says_nothing( $inner ) ) {
			$inner .= $this->text_of( $element, $attributes );
		}
		$this->out[] = "$start>$inner" . ( $has_end ? $parts[3] : "</treatment-$element>" );
		$this->open_again( $halves );
	}

	/**
	 * A tag that opens.
	 *
	 * @param string $name Its name.
	 * @param string $tag  The tag.
	 */
	private function start( string $name, string $tag ) {
		if ( null !== $this->of_site && 'treatment-guide' === $name ) {
			// The site's settings give way to the guide around them.
			$tag = preg_replace( '/ (?:' . implode( '|', $this->of_site ) . ')="[^"]*"/', '', $tag );
			if ( '<treatment-guide>' === $tag ) {
				$this->open[] = array(
					'name'  => $name,
					'tag'   => '',
					'at'    => count( $this->out ),
					'lang'  => '',
					'close' => '',
				);
				return;
			}
		}
		$lang  = '';
		$entry = compact( 'name', 'tag', 'lang' );
		if ( false !== stripos( $tag, 'lang' ) || false !== stripos( $tag, 'treatment' ) ) {
			$attributes    = attributes_in( substr( $tag, strlen( $name ) + 1, -1 ) );
			$entry['lang'] = $attributes['lang'] ?? '';
			$element       = 'treatment-guide' === $name ? 'guide' : ( $attributes['data-treatment-element'] ?? '' );
			if ( isset( elements()[ $element ] ) ) {
				$attributes = 'treatment-guide' === $name ? $attributes : attributes_of_data( $attributes );
				$halves     = $this->leave_place();
				$entry     += compact( 'element', 'attributes', 'halves' );
				if ( 'p' === $name ) {
					// A paragraph cannot hold what comes into it.
					$tag            = '<div' . substr( $tag, 2 );
					$entry['close'] = '</div>';
				}
			}
		}
		if ( in_array( $name, self::BLOCKS, true ) ) {
			$this->end_paragraph();
		}
		if ( 'br' === $name && $this->is_at_start_of_half() ) {
			return;
		}
		$entry['at']  = count( $this->out );
		$this->out[] = $tag;
		if ( ! in_array( $name, self::VOID, true ) ) {
			$this->open[] = $entry;
		}
	}

	/**
	 * A tag that ends.
	 *
	 * @param string $name Its name.
	 * @param string $tag  The tag.
	 */
	private function close( string $name, string $tag ) {
		$index = $this->last_open( $name );
		if ( null === $index ) {
			// To a browser the end of no paragraph is an empty one.
			$this->out[] = 'p' === $name ? '' : $tag;
			return;
		}
		$links = $this->open_links( $index + 1 );
		$this->drop_empty_halves( $index + 1 );
		$entry = array_pop( $this->open );
		array_push( $this->open, ...$links );
		if ( ! empty( $entry['is_half'] ) && $this->is_empty_from( $entry['at'] ) ) {
			array_splice( $this->out, $entry['at'] );
			return;
		}
		$element = $entry['element'] ?? '';
		if ( '' !== $element && 'guide' !== $element && says_nothing( implode( '', array_slice( $this->out, $entry['at'] + 1 ) ) ) ) {
			$this->out[] = $this->text_of( $element, $entry['attributes'], $entry['lang'] );
		}
		$this->out[] = $entry['close'] ?? $tag;
		$this->open_again( $entry['halves'] ?? array() );
	}

	/** Nothing comes any more. */
	private function end() {
		$this->end_paragraph();
		$this->drop_empty_halves( 0 );
	}

	/** A block ends the paragraph before it, as browsers do. */
	private function end_paragraph() {
		$index   = $this->last_open( 'p' );
		$element = null === $index ? 'guide' : $this->open[ $index ]['element'] ?? '';
		if ( '' === $element ) {
			$this->drop_empty_halves( $index );
		} elseif ( 'guide' !== $element ) {
			$this->close( 'p', '</p>' );
		}
	}

	/**
	 * The text of an element at this place: by the guide around it, in its own language or the nearest around it.
	 *
	 * @param string                $element    Its name.
	 * @param array<string, string> $attributes Its attributes.
	 * @param string                $own        The language tag of what it stands for, if it has one.
	 * @return string
	 */
	private function text_of( string $element, array $attributes, string $own = '' ): string {
		$tag   = page_tag();
		foreach ( $this->open as $entry ) {
			$lang = $entry['attributes']['lang'] ?? $entry['lang'];
			$tag  = '' === $lang ? $tag : $lang;
		}
		foreach ( array( $own, $attributes['lang'] ?? '' ) as $lang ) {
			$tag = '' === $lang ? $tag : $lang;
		}
		use_script( array( known_language( $tag ) ?? FALLBACK_LANGUAGE ) );
		return plain_text( $element, $attributes, $tag, $this->guide_around() );
	}

	/**
	 * What the guide around this place says, with what the guides around that one say of whom to call.
	 *
	 * @return array<string, string>
	 */
	private function guide_around(): array {
		$guide = array();
		foreach ( $this->guides() as $entry ) {
			$guide = inside_guide( usable( known_attributes( 'guide', $entry['attributes'] ) ), $guide );
		}
		return $guide;
	}

	/** Whether there is one. */
	private function is_in_guide(): bool {
		return (bool) $this->guides();
	}

	/**
	 * The guides that are open, the outermost first.
	 *
	 * @return array[]
	 */
	private function guides(): array {
		return array_filter(
			$this->open,
			static function ( $entry ) {
				return 'guide' === ( $entry['element'] ?? '' );
			}
		);
	}
}
