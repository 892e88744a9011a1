package fr.etape.web.site.api;

/** Whoever was signed in is so no more: the session, the token or the provider has ended it. */
public final class SignInExpired extends RuntimeException {

    public SignInExpired() {
        super("signed out", null, false, false);
    }
}
