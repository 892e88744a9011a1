package fr.etape.web.site.api;

/**
 * What was read, and by which tag this state of it is known.
 *
 * @param tag as it is sent back in {@code If-Match}
 */
public record Tagged<T>(T body, String tag) {}
