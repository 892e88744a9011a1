package fr.etape.web.site.api;

/** There is no such thing, or none that may be seen. */
public final class NotFound extends RuntimeException {

    public NotFound() {
        super("not found", null, false, false);
    }
}
