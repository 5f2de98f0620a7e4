<?php
/**
 * What editor.js needs of WordPress.
 *
 * @package phone-compare
 */

return array(
	'dependencies' => array( 'wp-a11y', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-compose', 'wp-data', 'wp-element', 'wp-i18n' ),
	'version'      => '{{version}}',
);
