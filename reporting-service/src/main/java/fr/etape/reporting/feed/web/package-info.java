/** The feed over HTTP: as server-sent events that stay open, or as one page of JSON. */
@NullMarked
package fr.etape.reporting.feed.web;

import org.jspecify.annotations.NullMarked;
