/**
 * For tests of services: guards the format in which the state of a stream is kept. A snapshot of each version lies
 * among the test resources; a change of its shape or its meaning is found before it misreads what is stored.
 */
@NullMarked
package fr.etape.testkit.state;

import org.jspecify.annotations.NullMarked;
