/**
 * The document store as a managed child process: which {@code mongod} to use (five sources, tried in a fixed
 * order), and how to run it as a single-node replica set on the loopback address. It is always the real server, since
 * sessions and transactions across documents are what the journal stands on. The launcher and the tests use it; it
 * knows nothing of either.
 */
@NullMarked
package fr.etape.localservers.mongod;

import org.jspecify.annotations.NullMarked;
