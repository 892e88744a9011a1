/**
 * The services as programs to start: where their jars are, what their JVMs are told, what settings they get, and
 * what is worked out and learned once after a build so that they start in half the time. Knows module names and settings, no class of theirs.
 */
@NullMarked
package fr.etape.launcher.services;

import org.jspecify.annotations.NullMarked;
