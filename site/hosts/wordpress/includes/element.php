<?php
/**
 * The element in a page.
 *
 * @package phone-compare
 */

defined( 'ABSPATH' ) || exit;

/** What the element may be given. Anything else is left out. */
const PHONE_COMPARE_ATTRIBUTES = array(
	'id',
	'view',
	'phones',
	'as-of',
	'search',
	'filters',
	'sort',
	'specs',
	'columns',
	'differences',
	'baseline',
	'open',
	'closed',
	'x',
	'y',
	'units',
	'currency',
	'theme',
	'controls',
	'heading-level',
	'lang',
	'src',
	'merge',
	'max',
	'link',
	'loading',
);

/**
 * The element with its fallback; in a feed, which has no scripts, the fallback alone.
 *
 * @param array  $given    Attributes by name. An attribute without a value is given as true.
 * @param string $fallback HTML that is safe already.
 */
function phone_compare_element( $given, $fallback ) {
	if ( is_feed() ) {
		return $fallback;
	}
	phone_compare_enqueue();
	$attributes = '';
	foreach ( PHONE_COMPARE_ATTRIBUTES as $name ) {
		$value = $given[ $name ] ?? '';
		if ( true === $value ) {
			$attributes .= ' ' . $name;
		} elseif ( is_scalar( $value ) && '' !== (string) $value && false !== $value ) {
			$attributes .= sprintf( ' %s="%s"', $name, phone_compare_unbracketed( esc_attr( $value ) ) );
		}
	}
	return '<phone-compare' . $attributes . '>' . $fallback . '</phone-compare>';
}

/**
 * HTML without brackets, in which WordPress would look for shortcodes, since it looks for them in what blocks have made, too.
 *
 * @param string $html HTML, or an escaped text.
 */
function phone_compare_unbracketed( $html ) {
	return str_replace( array( '[', ']' ), array( '&#91;', '&#93;' ), $html );
}
