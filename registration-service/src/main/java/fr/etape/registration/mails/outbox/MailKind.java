package fr.etape.registration.mails.outbox;

/** What a mail is about. */
public enum MailKind {
    CONFIRMED,
    WAITING,
    PROMOTED,
    CANCELLED
}
