@NullMarked
package fr.etape.sessions.tour.documents;

import org.jspecify.annotations.NullMarked;
