package fr.etape.sessions.bookings.draw.proof;

/** Stays inside the package: {@link DrawVerification} answers with a verdict. */
final class UnreadableLine extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String form;

    UnreadableLine(int line, String form) {
        super("line " + line + ": " + form, null, false, false);
        this.line = line;
        this.form = form;
    }

    Verdict.Unreadable verdict() {
        return new Verdict.Unreadable(line, form);
    }
}
