/**
 * The pages as people use them, in Debian's Chromium: with scripts and without, with a mouse and with keys alone, on a
 * telephone and on a desk. Every page that is looked at is also checked for accessibility, for a message on the console
 * and for a breach of the content security policy, and leaves a screenshot.
 */
@NullMarked
package fr.etape.journeys.browser;

import org.jspecify.annotations.NullMarked;
