/**
 * Who is calling, and what they may do. A service depends on this module, names the identity provider ({@link
 * fr.etape.access.ProviderSettings}) and says at each handler method who may call it ({@link fr.etape.access.Allowed});
 * a method without that is closed to everybody. A handler may take the {@link fr.etape.access.Caller} or the {@link
 * fr.etape.access.Participant} as a parameter.
 *
 * <p>The provider says who somebody is and whether they belong to the steering committee. The events of a stop's team
 * say what they may do at that stop; {@link fr.etape.access.StopRoles} keeps them. A service gets them by binding
 * {@code team-in-0} to the topics {@code etape.team.v1.*}.
 *
 * <p>Participants have no account. registration-service gives whoever holds a participant's link a pass ({@link
 * fr.etape.access.PassFormat}), which the other services check by keys of its own, fetched as the provider's are.
 *
 * <p>Spring Security reads and checks the tokens, but none of its filters handles requests: there is no session, no
 * form and no security context, and a public request without a token costs one look at a header. {@link
 * fr.etape.access.AccessCheck} runs immediately before the handler, when it is certain which handler that is.
 */
@NullMarked
package fr.etape.access;

import org.jspecify.annotations.NullMarked;
