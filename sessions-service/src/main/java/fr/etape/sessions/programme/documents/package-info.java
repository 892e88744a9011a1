/**
 * The programme as it is read: texts, draft and published version, in one document for each stop, written in the
 * transaction of the events. {@link fr.etape.sessions.programme.documents.Programmes} answers the other features.
 */
@NullMarked
package fr.etape.sessions.programme.documents;

import org.jspecify.annotations.NullMarked;
