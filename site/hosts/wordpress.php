<?php
/**
 * Plugin Name: Phone Compare
 * Description: [phone_compare phones="…"]fallback[/phone_compare] puts a phone comparison into a post.
 * Version: {{version}}
 * Requires at least: 6.5
 * Requires PHP: 7.4
 * License: MIT OR Apache-2.0
 */

defined( 'ABSPATH' ) || exit;

/** The loader; the other files lie next to it. */
const PHONE_COMPARE_LOADER = {{loader}};

/** What the element may be given. Anything else is left out. */
const PHONE_COMPARE_ATTRIBUTES = array( {{attributes}} );

add_shortcode( 'phone_compare', 'phone_compare_shortcode' );

/** The element, with what stands between the tags as its fallback. */
function phone_compare_shortcode( $given, $fallback = null ) {
	// As a module, once a page however many shortcodes there are. Its name must stay as it is, so no version is added.
	wp_enqueue_script_module( 'phone-compare', PHONE_COMPARE_LOADER, array(), null );

	$attributes = '';
	foreach ( PHONE_COMPARE_ATTRIBUTES as $name ) {
		if ( isset( $given[ $name ] ) ) {
			$attributes .= sprintf( ' %s="%s"', $name, esc_attr( $given[ $name ] ) );
		}
	}

	// WordPress makes paragraphs before it looks for shortcodes, and leaves half a paragraph at either end.
	$fallback = preg_replace( '#^\s*</p>|<p>\s*$#', '', (string) $fallback );
	return '<phone-compare' . $attributes . '>' . wp_kses_post( $fallback ) . '</phone-compare>';
}
