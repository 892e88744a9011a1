/**
 * Everything that makes starts quick, and nothing that a start needs.
 *
 * <ol>
 *   <li>{@link fr.etape.launcher.startup.ExtractedJar}: a JVM reads plain jars faster than a jar of jars, and only
 *       plain jars can have a class archive.
 *   <li>{@link fr.etape.launcher.startup.JvmOptions}: small heaps and, where little happens, the first compiler alone.
 *   <li>{@link fr.etape.launcher.startup.ClassArchive}: the classes that a program loads, parsed and linked in advance.
 *       The first start after a build has none; each JVM then only notes what it loads.
 *   <li>{@link fr.etape.launcher.startup.Archiving} makes the archives from those notes: at the lowest priority while
 *       the suite runs, or within a minute when a rehearsal is over. Ctrl-C ends it at once; the next run makes what is
 *       missing.
 * </ol>
 *
 * <p>{@code ETAPE_CLASS_ARCHIVES=off} does without archives.
 */
@NullMarked
package fr.etape.launcher.startup;

import org.jspecify.annotations.NullMarked;
