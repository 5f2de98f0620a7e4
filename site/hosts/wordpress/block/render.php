<?php
/**
 * What the block is in a page.
 *
 * @package phone-compare
 *
 * @var array $attributes The block's attributes.
 */

defined( 'ABSPATH' ) || exit;

$phone_compare_settings = phone_compare_block_settings( $attributes );
$phone_compare_fallback = phone_compare_block_fallback( $attributes, $phone_compare_settings );

printf(
	'<div %1$s>%2$s</div>',
	get_block_wrapper_attributes(), // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- it escapes.
	phone_compare_element( $phone_compare_settings, $phone_compare_fallback ) // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- it escapes.
);
