<?php
/**
 * A must-use plugin that does to pages what caching plugins do: ?optimise=move, defer, delay, bundle or bundle-all.
 *
 * It leaves alone what asks for it with data-no-optimize, as those do; with bundle-all it does not listen.
 */

// There is no world outside to ask for updates, news or pictures of people.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
add_filter( 'pre_option_show_avatars', '__return_zero' );

add_action(
	'template_redirect',
	function () {
		$how = isset( $_GET['optimise'] ) ? $_GET['optimise'] : '';
		if ( $how ) {
			ob_start(
				function ( $html ) use ( $how ) {
					return stand_in_optimised( $html, $how );
				}
			);
		}
	},
	0
);

const STAND_IN_SCRIPT = '#<script\b([^>]*)>(.*?)</script>#is';

function stand_in_optimised( $html, $how ) {
	// White space goes in all of them, as minifiers of HTML have it.
	$html = preg_replace( '#>\s+<#', '> <', $html );
	if ( 'move' === $how ) {
		$moved = '';
		$html  = preg_replace_callback(
			STAND_IN_SCRIPT,
			function ( $found ) use ( &$moved ) {
				$moved .= $found[0];
				return '';
			},
			$html
		);
		return str_replace( '</body>', $moved . '</body>', $html );
	}
	$bundle = '';
	$html   = preg_replace_callback(
		STAND_IN_SCRIPT,
		function ( $found ) use ( $how, &$bundle ) {
			list( $whole, $attributes, $text ) = $found;
			if ( 'defer' === $how ) {
				return false === strpos( $attributes, 'src=' ) ? $whole : "<script async defer$attributes>$text</script>";
			}
			if ( 'bundle-all' !== $how && false !== strpos( $attributes, 'data-no-optimize' ) ) {
				return $whole;
			}
			if ( ! preg_match( '#\bsrc=(["\'])(.*?)\1#', $attributes, $src ) || false !== strpos( $attributes, 'importmap' ) ) {
				return $whole;
			}
			if ( 'delay' === $how ) {
				return '<script type="text/delayed" data-src="' . $src[2] . '"' . preg_replace( '#\b(src|type|id)=(["\']).*?\2#', '', $attributes ) . '></script>';
			}
			$path = ABSPATH . ltrim( wp_parse_url( html_entity_decode( $src[2] ), PHP_URL_PATH ), '/' );
			if ( ! is_readable( $path ) ) {
				return $whole;
			}
			$bundle .= ";\n" . file_get_contents( $path );
			return '';
		},
		$html
	);
	if ( 'delay' === $how ) {
		// All delayed scripts come with the first sign of somebody.
		$html = str_replace(
			'</body>',
			'<script data-no-optimize="1">addEventListener("pointermove", () => document.querySelectorAll("[type=\'text/delayed\']").forEach((late) => {
				const script = document.createElement("script");
				script.type = "module";
				script.src = late.dataset.src;
				late.replaceWith(script);
			}), { once: true })</script></body>',
			$html
		);
	}
	if ( $bundle ) {
		$folder = WP_CONTENT_DIR . '/cache';
		wp_mkdir_p( $folder );
		$name = md5( $bundle ) . '.js';
		file_put_contents( "$folder/$name", $bundle );
		$html = str_replace( '</body>', '<script type="module" src="' . content_url( "cache/$name" ) . '"></script></body>', $html );
	}
	return $html;
}

// Every word of the plugin that can be translated, marked: what is left unmarked on a page is not one that can.
add_filter(
	'gettext_phone-compare',
	function ( $text ) {
		return isset( $_GET['translated'] ) ? "«{$text}»" : $text;
	}
);
add_filter(
	'ngettext_phone-compare',
	function ( $text ) {
		return isset( $_GET['translated'] ) ? "«{$text}»" : $text;
	}
);
add_filter(
	'template',
	function ( $theme ) {
		return isset( $_GET['classic'] ) ? 'classic' : $theme;
	}
);
add_filter(
	'stylesheet',
	function ( $theme ) {
		return isset( $_GET['classic'] ) ? 'classic' : $theme;
	}
);
