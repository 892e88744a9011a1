package fr.etape.web.site.api;

/** A part of the address or of what was sent is not of its kind. */
public final class BadRequest extends RuntimeException {

    public BadRequest() {
        super("bad request", null, false, false);
    }
}
