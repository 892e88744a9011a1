package fr.etape.launcher.mailbox;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A mail that arrived, without its text.
 *
 * @param number 1, 2, 3 … since the mailbox began
 * @param name its Message-ID: the same for a mail that comes again
 * @param kind what it is about, such as {@code confirmed}; empty for other mail
 * @param stop which stop it is about; empty for other mail
 * @param file the mail as it came
 */
record KeptMail(int number, Instant at, String to, String subject, String name, String kind, String stop, Path file) {}
