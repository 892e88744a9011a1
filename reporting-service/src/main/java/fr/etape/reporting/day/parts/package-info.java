/**
 * What each stream of a stop tells about its day. Parts are immutable, hold codes and figures only, and are kept as
 * JSON: what a record here calls its components is what the documents say.
 */
@NullMarked
package fr.etape.reporting.day.parts;

import org.jspecify.annotations.NullMarked;
