/**
 * The services as programs to start: which modules they are, how large their JVMs may be, what settings they get and
 * how to see that they live. Knows module names and settings, no class of theirs.
 */
@NullMarked
package fr.etape.launcher.services;

import org.jspecify.annotations.NullMarked;
