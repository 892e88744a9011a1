package fr.etape.rehearsal.http;

/** Proof of who calls. */
public interface Tokens {

    /**
     * An access token that is good for a minute at least.
     *
     * @throws RehearsalFailed when the provider gives none
     */
    String current() throws InterruptedException;
}
