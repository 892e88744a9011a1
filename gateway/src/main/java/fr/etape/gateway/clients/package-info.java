/**
 * Who asks. A client is told by the address its connection comes from; what headers say counts only when a proxy wrote
 * them that the operator named. Whoever limits, logs or forwards by client asks here.
 */
@NullMarked
package fr.etape.gateway.clients;

import org.jspecify.annotations.NullMarked;
