/**
 * The web front end: pages for participants, rendered here, in French first and English second.
 * <p>It keeps nothing. What a page shows comes from the gateway over HTTP when the page is asked for, and what a form
 * says goes there; no other module of the suite is on its class path. One package a feature; {@code layout} holds what
 * all pages share, {@code api} how they speak to the gateway.
 */
@NullMarked
package fr.etape.web;

import org.jspecify.annotations.NullMarked;
