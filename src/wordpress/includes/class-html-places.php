<?php
/**
 * HTML that is being written, and the places in it where an element of ours cannot stand.
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

defined( 'ABSPATH' ) || exit;

/**
 * Knows which tags are open, and ends those that cannot hold the text of an element before it comes, to open them again
 * behind it.
 */
abstract class Html_Places {
	/**
	 * Tags that an element is moved out of. Browsers end a paragraph at the first heading, and a link at the first link of the
	 * text, which would leave the rest outside of the element; and a button or a link around it takes all its clicks.
	 */
	const LEFT = array( 'p', 'a', 'button' );

	/** Tags that hold cells alone: browsers end the table at the first table of the text. */
	const ROWS = array( 'table', 'thead', 'tbody', 'tfoot', 'tr', 'colgroup' );

	/** Tags that hold anything, whatever is around them. */
	const CELLS = array( 'td', 'th', 'caption', 'object', 'template' );

	/**
	 * What is written so far.
	 *
	 * @var string[]
	 */
	protected $out = array();

	/**
	 * The tags that are open: `name`, `tag` as it was written, `at` which place of `$out`, `lang`; of ours also `element` and
	 * `attributes`, `close`, and the `halves` that were left for it; `is_half` of what was left and opened again;
	 * `is_going_on` of a link that goes on though what was around it has ended.
	 *
	 * @var array[]
	 */
	protected $open = array();

	/**
	 * The outermost open tag that an element here has to leave.
	 *
	 * @return int|null Its place in the list of open tags.
	 */
	private function tag_to_leave(): ?int {
		$outermost = null;
		for ( $index = count( $this->open ) - 1; $index >= 0; $index-- ) {
			$entry = $this->open[ $index ];
			if ( ! empty( $entry['element'] ) || in_array( $entry['name'], self::CELLS, true ) ) {
				break;
			}
			if ( in_array( $entry['name'], self::LEFT, true ) || in_array( $entry['name'], self::ROWS, true ) ) {
				$outermost = $index;
			}
		}
		return $outermost;
	}

	/**
	 * Ends the open paragraph, link or the like, and what is open in it, before something that it cannot hold; without anything
	 * in it, it goes.
	 *
	 * @return array[] What has to be opened again afterwards.
	 */
	protected function leave_place(): array {
		$index = $this->tag_to_leave();
		if ( null === $index ) {
			return array();
		}
		$halves = array_splice( $this->open, $index );
		$at     = $halves[0]['at'];
		$keeps  = array_column( $halves, 'is_going_on' ) || preg_match( '/\s(?:id|name)\s*=/i', implode( '', array_column( $halves, 'tag' ) ) );
		if ( ! $keeps && $this->is_empty_from( $at ) ) {
			array_splice( $this->out, $at );
			return $halves;
		}
		foreach ( array_reverse( $halves ) as $half ) {
			$this->out[] = "</{$half['name']}>";
		}
		return $halves;
	}

	/**
	 * Opens again what was left, but for its id, which stands on the first half.
	 *
	 * @param array[] $halves Open tags.
	 */
	protected function open_again( array $halves ) {
		foreach ( $halves as $half ) {
			$half['at']      = count( $this->out );
			$half['is_half'] = true;
			$half['tag']     = preg_replace( '/\sid\s*=\s*(?:"[^"]*"|\'[^\']*\'|[^\s>]+)/i', '', $half['tag'] );
			$this->out[]     = $half['tag'];
			$this->open[]    = $half;
		}
	}

	/**
	 * The links that are open in what ends: to browsers they go on behind it.
	 *
	 * @param int $index Place in the list of open tags.
	 * @return array[] What is open afterwards.
	 */
	protected function open_links( int $index ): array {
		$links = array();
		foreach ( array_slice( $this->open, $index ) as $entry ) {
			if ( 'a' === $entry['name'] ) {
				$entry['at']          = count( $this->out ) + 1;
				$entry['is_half']     = false;
				$entry['is_going_on'] = true;
				$links[]              = $entry;
			}
		}
		return $links;
	}

	/**
	 * The place of the innermost open tag of a name.
	 *
	 * @param string $name Such as "p".
	 * @return int|null
	 */
	protected function last_open( string $name ): ?int {
		for ( $index = count( $this->open ) - 1; $index >= 0; $index-- ) {
			if ( $this->open[ $index ]['name'] === $name ) {
				return $index;
			}
		}
		return null;
	}

	/** Whether a line would break before anything else of what was opened again. */
	protected function is_at_start_of_half(): bool {
		$entry = end( $this->open );
		return $entry && ! empty( $entry['is_half'] ) && $this->is_empty_from( $entry['at'] );
	}

	/**
	 * Whether readers see nothing of what was written from a place on.
	 *
	 * @param int $at Place.
	 * @return bool
	 */
	protected function is_empty_from( int $at ): bool {
		return is_empty_html( implode( '', array_slice( $this->out, $at ) ) );
	}

	/**
	 * Forgets the open tags from a place on, and takes out what was opened again and got nothing.
	 *
	 * @param int $index Place in the list of open tags.
	 */
	protected function drop_empty_halves( int $index ) {
		while ( count( $this->open ) > $index ) {
			$entry = array_pop( $this->open );
			if ( ! empty( $entry['is_half'] ) && $this->is_empty_from( $entry['at'] ) ) {
				array_splice( $this->out, $entry['at'] );
			}
		}
	}
}
