/**
 * The command {@code ./run}: starts the whole suite on one machine, each part as a process of its own, stays until
 * Ctrl-C and ends all in order. Knows what it starts by its jars and their settings alone, so that what runs here
 * is what runs in production. {@link fr.etape.launcher.Launcher} is the main class.
 */
@NullMarked
package fr.etape.launcher;

import org.jspecify.annotations.NullMarked;
