/**
 * The instances of each service, and in which order they are asked: requests of one key always go to the same
 * instance while it lives, since two that share the key's stream cost each other's speed.
 */
@NullMarked
package fr.etape.gateway.upstreams;

import org.jspecify.annotations.NullMarked;
