/**
 * Computes plans outside of requests: so many at once, one at a time for each stop, and ended when an organiser says
 * so. What is half computed is nowhere, so nothing has to be undone after a crash.
 */
@NullMarked
package fr.etape.sessions.tables.computing;

import org.jspecify.annotations.NullMarked;
