package fr.etape.launcher.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.localservers.smtp.SmtpServer;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {

    @TempDir
    Path data;

    private final HttpClient browser = HttpClient.newHttpClient();
    private Mailbox mailbox;
    private SmtpServer smtp;
    private MailboxServer pages;

    @BeforeEach
    void open() throws IOException {
        mailbox = new Mailbox(data.resolve("mailbox"), Clock.systemUTC());
        smtp = new SmtpServer(0, mailbox);
        pages = new MailboxServer(mailbox);
    }

    @AfterEach
    void close() throws IOException {
        pages.close();
        smtp.close();
        browser.close();
    }

    @Test
    void whatArrivesIsListedAndCanBeReadAsTextAndAsHtml() throws Exception {
        send("anne@ville.example", "Votre place est confirmée", "confirmed", "<1@x>");

        assertThat(get("/").body()).contains("anne@ville.example", "Votre place est confirmée", "href=\"/messages/1\"");
        assertThat(get("/messages/1").body())
                .contains("<a href=\"https://etape.example/a?b=1&amp;c=2\"", ".Point au début", "sandbox=");
        assertThat(get("/messages/1/html").body()).contains("<p>Bonjour é</p>");
        assertThat(get("/messages/1/html").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'", "sandbox"));
        assertThat(get("/messages/2").statusCode()).isEqualTo(404);
    }

    @Test
    void aMailThatComesTwiceIsShownTwiceAndCountedOnce() throws Exception {
        send("anne@ville.example", "Confirmée", "confirmed", "<1@x>");
        send("anne@ville.example", "Confirmée", "confirmed", "<1@x>");
        send("bruno@ville.example", "En attente", "waiting", "<2@x>");

        assertThat(mailbox.kindsOf("angers-2027-03")).isEqualTo(Map.of("confirmed", 1L, "waiting", 1L));
        assertThat(mailbox.kindsOf("elsewhere")).isEmpty();
        assertThat(get("/messages.json?stop=angers-2027-03").body().split("messageId", -1))
                .hasSize(4);
        assertThat(get("/messages.json?to=BRUNO").body())
                .contains("\"number\":3")
                .doesNotContain("\"number\":1");
    }

    @Test
    void mailsSurviveARestart() throws Exception {
        send("anne@ville.example", "Confirmée", "confirmed", "<1@x>");

        Mailbox again = new Mailbox(data.resolve("mailbox"), Clock.systemUTC());

        assertThat(again.all()).extracting(KeptMail::to).containsExactly("anne@ville.example");
        assertThat(again.kindsOf("angers-2027-03")).isEqualTo(Map.of("confirmed", 1L));
    }

    @Test
    void aMailIsNeverPartOfThePageAroundIt() throws Exception {
        send("anne@ville.example", "<script>alert(1)</script>", "confirmed", "<1@x>");

        assertThat(get("/").body()).doesNotContain("<script>");
        assertThat(get("/messages/1").body()).doesNotContain("<script>");
    }

    @Test
    void aSiteThatPassesForThisMachineGetsNothing() throws IOException {
        int port = URI.create(pages.url()).getPort();
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n".getBytes(UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 " + HttpURLConnection.HTTP_NOT_FOUND);
        }
    }

    private void send(String to, String subject, String kind, String name) throws MessagingException {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", Integer.toString(smtp.port()));
        MimeMessage message = new MimeMessage(Session.getInstance(properties)) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", name);
            }
        };
        message.setFrom(new InternetAddress("suite@etape.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setHeader("Etape-Kind", kind);
        message.setHeader("Etape-Stop", "angers-2027-03");
        message.setContent(new MimeMultipart(
                "alternative",
                part("Bonjour é\nhttps://etape.example/a?b=1&c=2\n.Point au début", "plain"),
                part("<p>Bonjour é</p>", "html")));
        Transport.send(message);
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        return part;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(pages.url() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
