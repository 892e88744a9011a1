/** The stops as documents: what is read, what is searched, and by which key a draft was created. */
@NullMarked
package fr.etape.sessions.tour.documents;

import org.jspecify.annotations.NullMarked;
