<?php
/**
 * The one setting, under Settings → Writing: where the widget's files are.
 *
 * @package phone-compare
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_init', 'phone_compare_register_setting' );

/**
 * Registers it. WordPress's own page saves it, for those who may change options only.
 */
function phone_compare_register_setting() {
	register_setting(
		'writing',
		PHONE_COMPARE_OPTION,
		array(
			'type'              => 'string',
			'default'           => '',
			'sanitize_callback' => 'phone_compare_sanitize_files',
		)
	);
	add_settings_section( 'phone-compare', __( 'Phone comparisons', 'phone-compare' ), '__return_empty_string', 'writing' );
	add_settings_field(
		PHONE_COMPARE_OPTION,
		__( 'Folder of the files', 'phone-compare' ),
		'phone_compare_files_field',
		'writing',
		'phone-compare',
		array( 'label_for' => PHONE_COMPARE_OPTION )
	);
}

/**
 * The field.
 */
function phone_compare_files_field() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	printf(
		'<input type="url" class="regular-text code" id="%1$s" name="%1$s" value="%2$s" placeholder="%3$s" aria-describedby="%1$s-hint"><p class="description" id="%1$s-hint">%4$s</p>',
		esc_attr( PHONE_COMPARE_OPTION ),
		esc_attr( get_option( PHONE_COMPARE_OPTION, '' ) ),
		esc_attr( plugins_url( 'widget/', PHONE_COMPARE_PLUGIN ) ),
		esc_html__( 'Leave it empty to use the files that come with the plugin. If they are on another host, that host must send Access-Control-Allow-Origin.', 'phone-compare' )
	);
}

/**
 * The address that somebody has typed, or what was there before if it is none.
 *
 * @param mixed $typed What came with the form.
 */
function phone_compare_sanitize_files( $typed ) {
	$typed = is_string( $typed ) ? trim( $typed ) : '';
	$files = esc_url_raw( $typed, array( 'http', 'https' ) );
	if ( '' !== $typed && ! wp_parse_url( $files, PHP_URL_HOST ) ) {
		add_settings_error(
			PHONE_COMPARE_OPTION,
			'phone-compare-files',
			__( 'The folder of the phone comparisons is not a web address. Write one such as https://example.org/phone-compare/.', 'phone-compare' )
		);
		return get_option( PHONE_COMPARE_OPTION, '' );
	}
	return '' === $files ? '' : trailingslashit( $files );
}
