/** The tour over HTTP: what organisers change, and what everybody reads. */
@NullMarked
package fr.etape.sessions.tour.web;

import org.jspecify.annotations.NullMarked;
