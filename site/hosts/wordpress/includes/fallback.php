<?php
/**
 * The table that readers without scripts, feed readers and search engines get.
 *
 * The block's editor has saved what the widget showed its author, as text. Here it becomes HTML, all of it escaped, so
 * that authors who may not write HTML have the table, too.
 *
 * @package phone-compare
 */

defined( 'ABSPATH' ) || exit;

/**
 * The table with its sources.
 *
 * @param array $sheet What the editor has saved: see `condensed` in editor.js.
 */
function phone_compare_table( $sheet ) {
	$title = phone_compare_text( $sheet['title'] ?? '' );
	$out   = '';
	if ( ! empty( $sheet['head'] ) && ! empty( $sheet['rows'] ) ) {
		$out .= '<table><caption>' . esc_html( $title ) . '</caption><thead><tr>';
		foreach ( (array) $sheet['head'] as $text ) {
			$out .= '<th scope="col">' . esc_html( phone_compare_text( $text ) ) . '</th>';
		}
		$out .= '</tr></thead><tbody>';
		foreach ( (array) $sheet['rows'] as $row ) {
			$out .= '<tr><th scope="row">' . esc_html( phone_compare_text( $row['label'] ?? '' ) ) . '</th>';
			foreach ( (array) ( $row['cells'] ?? array() ) as $cell ) {
				$out .= '<td>' . phone_compare_cell( (array) $cell ) . '</td>';
			}
			$out .= '</tr>';
		}
		$out .= '</tbody></table>';
	} else {
		$out .= '<p>' . esc_html( $title ) . '</p>';
	}
	$more = (int) ( $sheet['more'] ?? 0 );
	if ( $more > 0 ) {
		/* translators: %s: how many phones are not listed. */
		$out .= '<p>' . esc_html( sprintf( _n( 'And %s more phone.', 'And %s more phones.', $more, 'phone-compare' ), number_format_i18n( $more ) ) ) . '</p>';
	}
	if ( ! empty( $sheet['sources'] ) ) {
		$out .= '<p>' . esc_html__( 'Sources:', 'phone-compare' ) . '</p><ol>';
		foreach ( (array) $sheet['sources'] as $source ) {
			$out .= '<li>' . phone_compare_source( (array) $source ) . '</li>';
		}
		$out .= '</ol>';
	}
	return phone_compare_unbracketed( $out . phone_compare_foot( $sheet ) );
}

/**
 * One value, with what makes it uncertain and the numbers of its sources.
 *
 * @param array $cell With `text`, `marks` and `sources`.
 */
function phone_compare_cell( $cell ) {
	$text = phone_compare_text( $cell['text'] ?? '' );
	$out  = esc_html( '' === $text ? __( 'not known', 'phone-compare' ) : $text );
	foreach ( (array) ( $cell['marks'] ?? array() ) as $mark ) {
		$out .= ' <em>' . esc_html( phone_compare_text( $mark ) ) . '</em>';
	}
	$sources = array_filter( array_map( 'intval', (array) ( $cell['sources'] ?? array() ) ) );
	return $sources ? $out . ' <sup>[' . implode( ', ', $sources ) . ']</sup>' : $out;
}

/**
 * Who said something, and when.
 *
 * @param array $source With `publisher`, `quotes`, `url`, `stage` and `date`.
 */
function phone_compare_source( $source ) {
	$publisher = esc_html( phone_compare_text( $source['publisher'] ?? '' ) );
	// Only web addresses, nothing that runs code.
	$url = esc_url( phone_compare_text( $source['url'] ?? '' ), array( 'http', 'https' ) );
	$out = '' === $url ? $publisher : '<a href="' . $url . '">' . $publisher . '</a>';
	if ( ! empty( $source['quotes'] ) ) {
		/* translators: %s: the name of somebody whom a source quotes. */
		$out .= ', ' . esc_html( sprintf( __( 'quoting %s', 'phone-compare' ), phone_compare_text( $source['quotes'] ) ) );
	}
	foreach ( array( 'stage', 'date' ) as $key ) {
		$text = phone_compare_text( $source[ $key ] ?? '' );
		$out .= '' === $text ? '' : ', ' . esc_html( $text );
	}
	return $out;
}

/**
 * The day of the table, and the credits of the data.
 *
 * @param array $sheet What the editor has saved.
 */
function phone_compare_foot( $sheet ) {
	$said  = array();
	$known = DateTimeImmutable::createFromFormat( '!Y-m-d', phone_compare_text( $sheet['known'] ?? '' ), wp_timezone() );
	if ( $known ) {
		/* translators: %s: a date. */
		$said[] = sprintf( __( 'As known on %s.', 'phone-compare' ), wp_date( get_option( 'date_format' ), $known->getTimestamp() ) );
	}
	$said[] = phone_compare_text( $sheet['attribution'] ?? '' );
	$said   = trim( implode( ' ', $said ) );
	return '' === $said ? '' : '<p>' . esc_html( $said ) . '</p>';
}

/**
 * A text of the sheet; anything else is none.
 *
 * @param mixed $value What stands in its place.
 */
function phone_compare_text( $value ) {
	return is_scalar( $value ) ? (string) $value : '';
}
