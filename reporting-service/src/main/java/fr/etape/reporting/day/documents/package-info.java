/**
 * Days made from the archive, live and as of the past. Collection {@code announcements}: when and where each stop is.
 */
@NullMarked
package fr.etape.reporting.day.documents;

import org.jspecify.annotations.NullMarked;
