package fr.etape.web.site.api;

/** The person who is signed in may not see or do this. */
public final class Forbidden extends RuntimeException {

    public Forbidden() {
        super("forbidden", null, false, false);
    }
}
