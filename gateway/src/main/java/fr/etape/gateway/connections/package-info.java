/**
 * Connections as the server takes them: how many of one address, and whether what comes over them can be read in one
 * way only. Both before the server spends anything on a request. Knows bytes and addresses, no path.
 */
@NullMarked
package fr.etape.gateway.connections;

import org.jspecify.annotations.NullMarked;
