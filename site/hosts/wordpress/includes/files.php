<?php
/**
 * Where the widget's files are, and how a page gets them.
 *
 * @package phone-compare
 */

defined( 'ABSPATH' ) || exit;

/** The option with the folder of the widget's files; empty for those that come with the plugin. */
const PHONE_COMPARE_OPTION = 'phone_compare_files';

/**
 * The URL of the folder with the widget's files, with a slash at its end; empty if there are none.
 */
function phone_compare_files() {
	$files = (string) get_option( PHONE_COMPARE_OPTION, '' );
	if ( '' === $files && is_readable( dirname( PHONE_COMPARE_PLUGIN ) . '/widget/phone-compare.js' ) ) {
		$files = plugins_url( 'widget/', PHONE_COMPARE_PLUGIN );
	}
	/**
	 * Filters where the widget's files are.
	 *
	 * @param string $files The URL of their folder; empty if there are none.
	 */
	$files = (string) apply_filters( 'phone_compare_files', $files );
	return '' === $files ? '' : trailingslashit( $files );
}

/**
 * The URL of the script that defines the element; empty if there is none.
 */
function phone_compare_loader() {
	$files = phone_compare_files();
	return '' === $files ? '' : $files . 'phone-compare.js';
}

/**
 * Has the page load the script: as a module, once, however many comparisons it has.
 */
function phone_compare_enqueue() {
	$loader = phone_compare_loader();
	if ( '' !== $loader ) {
		// Without a version: pages and posts of other hosts name the script without one, too, and would load it twice.
		wp_enqueue_script_module( 'phone-compare', $loader, array(), null );
	}
}

add_filter( 'wp_script_attributes', 'phone_compare_script_attributes' );

/**
 * Asks plugins that move, delay and bundle scripts to leave this one where it is: it finds its files beside itself.
 *
 * @param array $attributes The attributes of any script of the page.
 */
function phone_compare_script_attributes( $attributes ) {
	if ( isset( $attributes['src'] ) && phone_compare_loader() === $attributes['src'] ) {
		$attributes += array(
			'data-cfasync'     => 'false',
			'data-no-defer'    => '1',
			'data-no-minify'   => '1',
			'data-no-optimize' => '1',
			'data-noptimize'   => '1',
			'nowprocket'       => true,
		);
	}
	return $attributes;
}
