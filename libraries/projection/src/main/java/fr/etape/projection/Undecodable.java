package fr.etape.projection;

/** A record is not the event that its type promises. {@link #reason} goes into the log and into the dead letter. */
final class Undecodable extends Exception {

    private static final int LONGEST = 300;

    final String reason;

    /** Control characters become spaces, because a reason may quote foreign input. */
    Undecodable(String reason) {
        super(reason);
        String printable = reason.replaceAll("\\p{Cntrl}", " ");
        this.reason = printable.substring(0, Math.min(printable.length(), LONGEST));
    }
}
