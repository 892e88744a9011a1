/**
 * Who uses the browser. Staff sign in at an OpenID provider (authorization code with PKCE). Their tokens stay in the
 * session, and pages for staff call the gateway with them ({@link fr.etape.web.site.signin.StaffApi}). Everybody else
 * has neither session nor account. Without {@code etape.web.sign-in} nobody can sign in, and the pages say so.
 */
@NullMarked
package fr.etape.web.site.signin;

import org.jspecify.annotations.NullMarked;
