/**
 * Who sits in front of the page. Staff sign in at an OpenID provider (authorization code with PKCE); their tokens stay in the
 * session, and pages for staff ask the gateway with them ({@link fr.etape.web.signin.StaffApi}). Everybody else has neither
 * session nor account. Without {@code etape.web.sign-in} nobody can sign in, and pages say so.
 */
@NullMarked
package fr.etape.web.signin;

import org.jspecify.annotations.NullMarked;
