/**
 * Under which names a service is asked: by an address, by a name of its own network, or by one that its settings name.
 * A page on the internet that has its own name lead to this machine, so that a browser here asks for it, gets 421.
 */
@NullMarked
package fr.etape.http.hosts;

import org.jspecify.annotations.NullMarked;
