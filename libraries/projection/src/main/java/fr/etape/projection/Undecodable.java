package fr.etape.projection;

/** A record that is no event as published; {@link #reason} goes into the log and into the dead letter. */
final class Undecodable extends Exception {

    private static final int LONGEST = 300;

    final String reason;

    /** Control characters are blotted out: a reason may quote what somebody else wrote. */
    Undecodable(String reason) {
        super(reason);
        String printable = reason.replaceAll("\\p{Cntrl}", " ");
        this.reason = printable.substring(0, Math.min(printable.length(), LONGEST));
    }
}
