<?php
/**
 * Installs WordPress in WP_ROOT, with a user of each role whose password is the role's name.
 */

$_SERVER += array(
	'HTTP_HOST'       => 'localhost',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
	'REQUEST_METHOD'  => 'GET',
	'REQUEST_URI'     => '/',
);
define( 'WP_INSTALLING', true );

/** In place of WordPress's own: a test machine sends no mail. */
function wp_mail() {
	return true;
}

require getenv( 'WP_ROOT' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'Harbor Pain Clinic', 'admin', 'admin@example.org', true, '', 'admin' );
foreach ( array( 'editor', 'author' ) as $role ) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => $role,
			'user_email' => "$role@example.org",
			'role'       => $role,
		)
	);
}
update_option( 'permalink_structure', '' );
echo 'installed';
