package fr.etape.projection;

/** A record that is no event as published; its message says why, and goes into the dead letter. */
final class Undecodable extends Exception {

    Undecodable(String reason) {
        super(reason);
    }
}
