/**
 * Every event that was published, as it was published, also those of types that this version does not know: whatever
 * was reported can be made of them again, as of any position. Holds no personal data, since no event does.
 */
@NullMarked
package fr.etape.reporting.archive;

import org.jspecify.annotations.NullMarked;
