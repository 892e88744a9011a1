package fr.etape.registration.mails.smtp;

/** What became of an attempt. Reasons are codes of SMTP or words of ours; none quotes an address. */
public sealed interface Delivery {

    /** The server has taken it. */
    record Accepted() implements Delivery {}

    /** The server, or we, will never send this mail. */
    record Refused(String reason) implements Delivery {}

    /** Not this mail, not now. */
    record Deferred(String reason) implements Delivery {}

    /** The connection ended before the reply to it: the server may have it or not. */
    record Unclear(String reason) implements Delivery {}

    /** No mail can be sent now: nobody answers, or the server does not want us. This one was not offered. */
    record Unavailable(String reason) implements Delivery {}
}
