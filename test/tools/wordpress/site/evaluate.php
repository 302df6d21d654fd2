<?php
/**
 * Runs PHP code, read from standard input, inside the site; prints what it returns as JSON.
 *
 * WP_ROOT is the site's folder, WP_USER the login of the user who does it (nobody by default).
 */

$_SERVER += array(
	'HTTP_HOST'       => getenv( 'WP_ADDRESS' ),
	'SERVER_PROTOCOL' => 'HTTP/1.1',
	'REQUEST_METHOD'  => 'GET',
	'REQUEST_URI'     => '/',
);
require getenv( 'WP_ROOT' ) . '/wp-load.php';

if ( getenv( 'WP_USER' ) ) {
	// Puts in place the filters of what this user may write.
	wp_set_current_user( get_user_by( 'login', getenv( 'WP_USER' ) )->ID );
}
echo wp_json_encode( eval( stream_get_contents( STDIN ) ) ); // phpcs:ignore Squiz.PHP.Eval -- it is what this file is for
