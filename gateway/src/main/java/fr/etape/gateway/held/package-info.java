/**
 * What is held open at the same time, of one client and of all together: connections, requests, memory of bodies and
 * answers, turns at a service. The numbers follow from the heap, so that whatever runs out is refused and the gateway
 * lives. Whoever reads, forwards or answers asks here. Knows no path, and no service but by its name.
 */
@NullMarked
package fr.etape.gateway.held;

import org.jspecify.annotations.NullMarked;
