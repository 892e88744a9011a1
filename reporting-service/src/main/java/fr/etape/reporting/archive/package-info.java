/**
 * Every event as it was published, including events of types that this version does not know. Any report can be made
 * again from them, as of any position. Contains no personal data, because no event does.
 */
@NullMarked
package fr.etape.reporting.archive;

import org.jspecify.annotations.NullMarked;
