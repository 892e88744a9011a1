/** The directory of stops over HTTP. */
@NullMarked
package fr.etape.sessions.tour.web;

import org.jspecify.annotations.NullMarked;
