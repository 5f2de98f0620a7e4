<?php
/**
 * Removes what the plugin has stored, which is one option. Posts keep their blocks, whose content shows as nothing then.
 *
 * @package phone-compare
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'phone_compare_files' );
