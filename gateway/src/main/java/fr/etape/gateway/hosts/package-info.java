/**
 * Under which names this suite is reached. Its public address is a setting; whoever asks for another host gets 421
 * before anything else looks at the request, so that no page, link or redirect can be made from a name that somebody
 * sent, and no foreign name can be led to this machine. Needs {@code clients} to know whom to believe about hosts.
 */
@NullMarked
package fr.etape.gateway.hosts;

import org.jspecify.annotations.NullMarked;
