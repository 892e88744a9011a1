/**
 * What is kept beside the streams of tables: plans with their input and rules, curves of re-seatings, and table codes.
 * Who must or must not sit with whom is in these documents and nowhere else.
 */
@NullMarked
package fr.etape.sessions.tables.documents;

import org.jspecify.annotations.NullMarked;
