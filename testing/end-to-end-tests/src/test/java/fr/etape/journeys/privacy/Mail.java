package fr.etape.journeys.privacy;

import static org.awaitility.Awaitility.await;

import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.suite.Suite;
import java.time.Duration;
import java.util.List;

/** A mail in the mailbox of {@code ./run}. */
record Mail(String to, String subject) {

    private static final Duration SOON = Duration.ofMinutes(4);

    /** Mails follow their events; returns all about a stop once there are so many. */
    static List<Mail> awaitAbout(Suite suite, Stop stop, int many) {
        Etape mailbox = new Etape(suite.mailbox());
        return await(many + " mails about " + stop.id())
                .atMost(SOON)
                .until(() -> about(mailbox, stop), mails -> mails.size() >= many);
    }

    private static List<Mail> about(Etape mailbox, Stop stop) {
        return mailbox.get("/messages.json?stop=" + stop.id())
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(mail -> new Mail(
                        mail.path("to").asString(), mail.path("subject").asString()))
                .toList();
    }
}
