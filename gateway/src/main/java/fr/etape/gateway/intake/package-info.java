/**
 * What the server in front of all routes is stricter about than it would be by itself: a head that takes its time, and
 * one of which two readers could see different ends.
 */
@NullMarked
package fr.etape.gateway.intake;

import org.jspecify.annotations.NullMarked;
