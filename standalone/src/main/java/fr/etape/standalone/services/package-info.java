/**
 * The five services as programs to start: where their jars are, what their JVMs are told, what settings they get, and
 * the class archive that halves the time they take to start. Knows module names and settings, no class of theirs.
 */
@NullMarked
package fr.etape.standalone.services;

import org.jspecify.annotations.NullMarked;
