/**
 * A real broker and a real mongod for integration tests, started lazily once a JVM. Tests of all modules use {@link
 * fr.etape.testservers.TestServers}; which servers it takes is decided by the environment, never by a test.
 */
@NullMarked
package fr.etape.testservers;

import org.jspecify.annotations.NullMarked;
