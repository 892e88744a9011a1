package fr.etape.localservers.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One connection: commands come one a line, and each gets a reply. */
final class SmtpDialogue {

    private static final Duration SILENCE = Duration.ofMinutes(5);
    private static final int LONGEST_LINE = 4_096;
    private static final int LARGEST_MESSAGE = 1 << 20;
    private static final int MOST_RECIPIENTS = 100;
    private static final Pattern PATH = Pattern.compile("(?i)(FROM|TO):\\s*<([^<>]*)>.*");

    private final InputStream in;
    private final OutputStream out;
    private final Reception reception;
    private @Nullable String from;
    private List<String> to = new ArrayList<>();

    SmtpDialogue(Socket socket, Reception reception) throws IOException {
        socket.setSoTimeout((int) SILENCE.toMillis());
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = socket.getOutputStream();
        this.reception = reception;
    }

    /** Returns when the client quits; throws when it leaves without, or when a line or message is too long. */
    void run() throws IOException {
        reply("220 localhost Etape");
        for (String line = line(); !verb(line).equals("QUIT"); line = line()) {
            reply(answer(line));
        }
        reply("221 2.0.0 bye");
    }

    private String answer(String line) throws IOException {
        return switch (verb(line)) {
            case "EHLO" -> extensions();
            case "HELO", "NOOP" -> "250 2.0.0 OK";
            case "RSET" -> reset();
            case "MAIL" -> sender(line);
            case "RCPT" -> recipient(line);
            case "DATA" -> data();
            default -> "502 5.5.1 not a command that is known here";
        };
    }

    private String extensions() {
        return "250-localhost\r\n250-8BITMIME\r\n250-ENHANCEDSTATUSCODES\r\n"
                + (reception.internationalAddresses() ? "250-SMTPUTF8\r\n" : "")
                + "250 SIZE " + LARGEST_MESSAGE;
    }

    private String reset() {
        from = null;
        to = new ArrayList<>();
        return "250 2.0.0 OK";
    }

    private String sender(String line) {
        Matcher path = PATH.matcher(rest(line));
        if (from != null || !path.matches()) {
            return "503 5.5.1 one sender, as MAIL FROM:<address>";
        }
        from = path.group(2);
        return "250 2.1.0 OK";
    }

    private String recipient(String line) throws IOException {
        Matcher path = PATH.matcher(rest(line));
        if (from == null || !path.matches() || to.size() == MOST_RECIPIENTS) {
            return "503 5.5.1 after MAIL, at most " + MOST_RECIPIENTS + " times RCPT TO:<address>";
        }
        String reply = reception.recipient(path.group(2));
        if (reply.startsWith("2")) {
            to.add(path.group(2));
        }
        return reply;
    }

    private String data() throws IOException {
        if (from == null || to.isEmpty()) {
            return "503 5.5.1 after MAIL and RCPT";
        }
        reply("354 end with a dot on a line of its own");
        Envelope envelope = new Envelope(from, to);
        byte[] message = message();
        reset();
        return message.length > LARGEST_MESSAGE
                ? "552 5.3.4 larger than " + LARGEST_MESSAGE + " bytes"
                : reception.message(envelope, message);
    }

    /** Up to the line that is only a dot; of a message that is too large, a part. */
    private byte[] message() throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        for (byte[] line = bytes(); line.length != 1 || line[0] != '.'; line = bytes()) {
            if (message.size() <= LARGEST_MESSAGE) {
                int stuffed = line.length > 0 && line[0] == '.' ? 1 : 0;
                message.write(line, stuffed, line.length - stuffed);
                message.write('\r');
                message.write('\n');
            }
        }
        return message.toByteArray();
    }

    private static String verb(String line) {
        return line.strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
    }

    private static String rest(String line) {
        String[] parts = line.strip().split("\\s+", 2);
        return parts.length == 2 ? parts[1] : "";
    }

    private String line() throws IOException {
        return new String(bytes(), UTF_8);
    }

    /** Ends at CR LF alone, so that a bare line feed inside a message cannot pass for the end of a line. */
    private byte[] bytes() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int last = -1;
        for (int next = in.read(); last != '\r' || next != '\n'; next = in.read()) {
            if (next < 0 || line.size() > LONGEST_LINE) {
                throw new EOFException("no end of a line");
            }
            line.write(next);
            last = next;
        }
        byte[] whole = line.toByteArray();
        return Arrays.copyOf(whole, whole.length - 1);
    }

    private void reply(String text) throws IOException {
        out.write((text + "\r\n").getBytes(UTF_8));
        out.flush();
    }
}
