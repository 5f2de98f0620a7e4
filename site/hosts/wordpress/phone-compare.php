<?php
/**
 * Plugin Name:       Phone Compare
 * Description:       A block and a shortcode that compare phones in a post, with the source and the day of every value.
 * Version:           {{version}}
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * License:           MIT OR Apache-2.0
 * Text Domain:       phone-compare
 * Domain Path:       /languages
 *
 * @package phone-compare
 */

defined( 'ABSPATH' ) || exit;

/** This file, by which WordPress knows the plugin. */
const PHONE_COMPARE_PLUGIN = __FILE__;

require __DIR__ . '/includes/files.php';
require __DIR__ . '/includes/element.php';
require __DIR__ . '/includes/fallback.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/settings.php';
