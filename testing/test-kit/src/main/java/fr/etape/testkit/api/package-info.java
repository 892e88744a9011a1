/**
 * For tests of services: compares the description of an API, {@code src/main/openapi}, with the handler methods that
 * serve it, and looks for what a reader of the description would miss. Used by tests alone.
 */
@NullMarked
package fr.etape.testkit.api;

import org.jspecify.annotations.NullMarked;
