<?php
/**
 * The shortcode: [phone_compare phones="…"]fallback[/phone_compare].
 *
 * @package phone-compare
 */

defined( 'ABSPATH' ) || exit;

add_shortcode( 'phone_compare', 'phone_compare_shortcode' );

/**
 * The element, with what stands between the tags as its fallback, as far as WordPress allows it in posts.
 *
 * @param array|string $given    Attributes, named like the element's.
 * @param string|null  $fallback What stands between the tags.
 */
function phone_compare_shortcode( $given, $fallback = null ) {
	// WordPress makes paragraphs before it looks for shortcodes, and leaves half a paragraph at either end.
	$fallback = preg_replace( '#^\s*</p>|<p>\s*$#', '', (string) $fallback );
	return phone_compare_element( is_array( $given ) ? $given : array(), wp_kses_post( $fallback ) );
}
