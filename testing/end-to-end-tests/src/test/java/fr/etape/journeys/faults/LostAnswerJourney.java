package fr.etape.journeys.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.Person;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.ledger.Audit;
import fr.etape.journeys.ledger.Books;
import fr.etape.journeys.ledger.Journal;
import fr.etape.journeys.ledger.Ledger;
import fr.etape.journeys.ledger.Registration;
import fr.etape.journeys.suite.AloneOnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@AloneOnSharedSuite
class LostAnswerJourney {

    @Test
    void aClientThatAsksAgainWithItsKeyLearnsWhatWasAcceptedAndOneThatDoesNotMissesIt(Suite suite) throws IOException {
        // given
        Etape etape = new Etape(suite.url());
        Stop stop = Stop.open(suite.organiser(), "lost", Stop.ANGERS);
        Person person = Person.of("ELU");
        String key = "lost-answer-" + stop.id();

        // when
        sendAndHangUp(suite.url(), stop, key, person.toJson().toString());
        await("it was accepted")
                .atMost(Duration.ofSeconds(10))
                .until(() -> Journal.of(suite, stop.id()).size() == 2);

        // then the client that does not ask again misses a registration
        Ledger ledger = new Ledger();
        await("every book knows the stop")
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(Audit.differences(ledger, Books.of(suite, etape, stop)))
                        .anyMatch(difference -> difference.contains("is in the journal and was not accepted by HTTP")));

        // and the one that does has it
        ledger.accept(Registration.of(etape.post(stop.registrations(), key, person.toJson())));
        Audit.awaitEqual(suite, etape, stop, ledger);
    }

    private static void sendAndHangUp(URI gateway, Stop stop, String key, String body) throws IOException {
        byte[] content = body.getBytes(UTF_8);
        String head = "POST " + stop.registrations() + " HTTP/1.1\r\nHost: " + gateway.getAuthority()
                + "\r\nContent-Type: application/json\r\nIdempotency-Key: " + key + "\r\nContent-Length: "
                + content.length + "\r\n\r\n";
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.getOutputStream().write(head.getBytes(UTF_8));
            socket.getOutputStream().write(content);
            socket.getOutputStream().flush();
            // Wait for the first byte, so that the request is not given up with the connection; the answer is left
            // unread.
            assertThat(socket.getInputStream().read()).isEqualTo('H');
        }
    }
}
