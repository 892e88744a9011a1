/**
 * The hours of the day, a class each. A step calls the public address as the people of that hour would, keeps what the
 * next steps need in {@link fr.etape.rehearsal.steps.Day}, and adds the figures that it can prove.
 */
@NullMarked
package fr.etape.rehearsal.steps;

import org.jspecify.annotations.NullMarked;
