/** What is read from bodies, and what is kept for a moment. */
@NullMarked
package fr.etape.sessions.tour.web;

import org.jspecify.annotations.NullMarked;
