/**
 * The web front end: pages rendered on the server, in French first and in English second.
 * <p>It stores nothing but sessions. A page asks the gateway over HTTP for what it shows, and a form sends its answers
 * there; no other module of the suite is on its class path.
 * <p>{@code site} is the kit that all pages share. The features are grouped by who uses them: {@code visitor}, {@code
 * participant} and {@code staff}. Templates mirror the packages, and each feature has its own pair of bundles in {@code
 * messages}.
 */
@NullMarked
package fr.etape.web;

import org.jspecify.annotations.NullMarked;
