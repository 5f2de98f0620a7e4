<?php
/**
 * The block "Phone comparison".
 *
 * @package phone-compare
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'phone_compare_register_block' );

/**
 * Registers the block, whose names, attributes and files are in block.json.
 */
function phone_compare_register_block() {
	load_plugin_textdomain( 'phone-compare', false, dirname( plugin_basename( PHONE_COMPARE_PLUGIN ) ) . '/languages' );
	$block = register_block_type( dirname( PHONE_COMPARE_PLUGIN ) . '/block' );
	foreach ( $block ? $block->editor_script_handles : array() as $handle ) {
		wp_set_script_translations( $handle, 'phone-compare', dirname( PHONE_COMPARE_PLUGIN ) . '/languages' );
	}
}

add_action( 'enqueue_block_editor_assets', 'phone_compare_editor_settings' );

/**
 * Tells the editor where the widget is: the block's preview and its search for phones are the widget itself.
 */
function phone_compare_editor_settings() {
	$settings = array( 'loader' => phone_compare_loader() );
	$handle   = generate_block_asset_handle( 'phone-compare/comparison', 'editorScript' );
	wp_add_inline_script( $handle, 'var phoneCompareEditor = ' . wp_json_encode( $settings ) . ';', 'before' );
}

/**
 * The element's attributes that a block asks for.
 *
 * @param array $block The block's attributes, in camel case.
 */
function phone_compare_block_settings( $block ) {
	$settings = array();
	foreach ( PHONE_COMPARE_ATTRIBUTES as $name ) {
		$key   = lcfirst( str_replace( ' ', '', ucwords( str_replace( '-', ' ', $name ) ) ) );
		$value = $block[ $key ] ?? '';
		if ( true === $value || ( is_string( $value ) && '' !== $value ) ) {
			$settings[ $name ] = $value;
		}
	}
	return $settings;
}

/**
 * The fallback of a block: the table that its editor saw, or else a sentence.
 *
 * @param array $block    The block's attributes.
 * @param array $settings The element's attributes that it asks for.
 */
function phone_compare_block_fallback( $block, $settings ) {
	$sheet = $block['sheet'] ?? null;
	// If somebody has changed the block without the editor, the table would be that of another comparison.
	if ( is_array( $sheet ) && phone_compare_sheet_key( $settings ) === ( $sheet['of'] ?? null ) ) {
		return phone_compare_table( $sheet );
	}
	$phones = $settings['phones'] ?? '';
	if ( '' === $phones ) {
		return '<p>' . esc_html__( 'Here is a phone finder, which needs JavaScript.', 'phone-compare' ) . '</p>';
	}
	$phones = implode( ', ', preg_split( '/[\s,]+/', trim( $phones ) ) );
	/* translators: %s: names of phones, separated by commas. */
	$sentence = sprintf( __( 'Here is a comparison of phones, which needs JavaScript: %s', 'phone-compare' ), $phones );
	return '<p>' . phone_compare_unbracketed( esc_html( $sentence ) ) . '</p>';
}

/** The settings that decide what stands in the table, as editor.js has them. */
const PHONE_COMPARE_OF_SHEET = array( 'view', 'phones', 'as-of', 'search', 'filters', 'sort', 'specs', 'columns', 'differences', 'x', 'y', 'units', 'currency' );

/**
 * Names the comparison that a table belongs to.
 *
 * @param array $settings The element's attributes.
 */
function phone_compare_sheet_key( $settings ) {
	$parts = array();
	foreach ( PHONE_COMPARE_OF_SHEET as $name ) {
		$value   = $settings[ $name ] ?? '';
		$parts[] = true === $value ? 'yes' : (string) $value;
	}
	return implode( '|', $parts );
}
