/** The texts of contributions and proposals, with all their revisions: written in the transaction of their event. */
@NullMarked
package fr.etape.sessions.contributions.documents;

import org.jspecify.annotations.NullMarked;
