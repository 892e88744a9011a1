/**
 * Who is calling, and whether she may. A service depends on this module, names the identity provider ({@link
 * fr.etape.access.ProviderSettings}) and says at each handler method who may call it ({@link fr.etape.access.Allowed});
 * a method that says nothing is closed to all. A handler may take the {@link fr.etape.access.Caller} as a parameter.
 *
 * <p>The provider says who somebody is and whether she belongs to the steering committee; what she may do at a stop is
 * said by the events of the stop's team. {@link fr.etape.access.StopRoles} keeps them: a service switches that on by
 * binding {@code team-in-0} to the topics {@code etape.team.v1.*}.
 *
 * <p>Tokens are read and checked by Spring Security, but none of its filters is in the way of a request: there is no
 * session, no form and no context to keep, and a request to a public operation without a token costs one look at a
 * header. {@link fr.etape.access.AccessCheck} stands before the handler, when what will be called is certain.
 */
@NullMarked
package fr.etape.access;

import org.jspecify.annotations.NullMarked;
