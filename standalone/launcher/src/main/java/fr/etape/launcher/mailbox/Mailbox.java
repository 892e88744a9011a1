package fr.etape.launcher.mailbox;

import static java.util.Comparator.comparingInt;

import fr.etape.localservers.smtp.Envelope;
import fr.etape.localservers.smtp.Reception;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.StreamProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.jspecify.annotations.Nullable;

/** Keeps the last mails in a directory, which only the owner of the data can read. They survive a restart. */
public final class Mailbox implements Reception {

    private static final int MOST = 3_000;
    private static final String SUFFIX = ".eml";

    static {
        // Without this, Jakarta Mail looks through all jars for it, several times for each mail.
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    /** For all mails: each new session looks through all jars for providers. */
    private static final Session SESSION = Session.getInstance(new Properties());

    private final Path directory;
    private final Clock clock;
    private final Deque<KeptMail> mails = new ArrayDeque<>();

    /** @throws IOException when the directory cannot be made or read */
    public Mailbox(Path directory, Clock clock) throws IOException {
        this.directory = Files.createDirectories(directory);
        this.clock = clock;
        List<KeptMail> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*" + SUFFIX)) {
            for (Path file : files) {
                Instant at = Files.getLastModifiedTime(file).toInstant();
                int number = Integer.parseInt(file.getFileName().toString().replace(SUFFIX, ""));
                found.add(read(number, at, "", Files.readAllBytes(file), file));
            }
        }
        found.stream().sorted(comparingInt(KeptMail::number)).forEach(mails::add);
    }

    @Override
    public synchronized String message(Envelope envelope, byte[] message) throws IOException {
        int number = mails.isEmpty() ? 1 : mails.getLast().number() + 1;
        Path file = directory.resolve(number + SUFFIX);
        Files.write(file, message);
        mails.add(read(number, clock.instant(), String.join(", ", envelope.to()), message, file));
        while (mails.size() > MOST) {
            Files.deleteIfExists(mails.removeFirst().file());
        }
        return "250 2.0.0 kept as " + number;
    }

    /** The last first. */
    synchronized List<KeptMail> all() {
        return List.copyOf(mails).reversed();
    }

    synchronized @Nullable KeptMail find(int number) {
        return mails.stream()
                .filter(mail -> mail.number() == number)
                .findFirst()
                .orElse(null);
    }

    /** How many different mails about a stop arrived, by kind: one that came again counts once. */
    public Map<String, Long> kindsOf(String stop) {
        Map<String, Long> kinds = new TreeMap<>();
        Set<String> names = new HashSet<>();
        for (KeptMail mail : all()) {
            if (mail.stop().equals(stop) && names.add(mail.name())) {
                kinds.merge(mail.kind(), 1L, Long::sum);
            }
        }
        return kinds;
    }

    static MimeMessage parsed(byte[] message) throws MessagingException {
        return new MimeMessage(SESSION, new ByteArrayInputStream(message));
    }

    private static KeptMail read(int number, Instant at, String to, byte[] message, Path file) throws IOException {
        try {
            MimeMessage mail = parsed(message);
            return new KeptMail(
                    number,
                    at,
                    to.isEmpty() ? header(mail, "To") : to,
                    Objects.requireNonNullElse(mail.getSubject(), ""),
                    header(mail, "Message-ID"),
                    header(mail, "Etape-Kind"),
                    header(mail, "Etape-Stop"),
                    file);
        } catch (MessagingException e) {
            throw new IOException("not a mail", e);
        }
    }

    private static String header(MimeMessage mail, String name) throws MessagingException {
        return Objects.requireNonNullElse(mail.getHeader(name, ", "), "");
    }
}
