/**
 * The events of one stop, as partners read them over HTTP: all streams of the stop from a cursor on, each stream in
 * order and without a gap. Reads the archive and nothing else. Who may read, and how events are sent, is in
 * {@code web}.
 */
@NullMarked
package fr.etape.reporting.feed;

import org.jspecify.annotations.NullMarked;
