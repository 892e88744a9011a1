package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page of a rehearsal says of how far it is, to eyes and to screen readers. */
class RehearsalPageIT extends SiteWithStub {

    private static final String STOP = """
            {"title": "Angers", "stopId": "angers-2027-03-r1", "step": "%s", "done": %d, "total": 340, "figures": [%s]}""";

    @ParameterizedTest
    @CsvSource({
        "RUNNING, '', Ouverture des étapes…",
        "RUNNING, REGISTERING, Angers\u00a0: Inscriptions",
        "FAILED, '', 'La répétition s’est interrompue, ou des chiffres diffèrent.'",
    })
    void saysHowFarItIs(String state, String step, String words) {
        answers(state, step.isEmpty() ? "" : STOP.formatted(step, 12, ""));

        Elements progress = visitor.opens("/start/rehearsals/r1").document().select("#rehearsal-state");

        assertThat(progress.attr("data-summary")).isEqualTo(words);
    }

    /** A page elsewhere may have its own name lead to this machine. */
    @Test
    void nothingIsServedUnderTheNameOfAnotherHost() {
        Page form = visitor.opens("/start", "X-Forwarded-Host", "evil.example");
        Page started = visitor.submits("/start/rehearsals", Map.of(), "X-Forwarded-Host", "evil.example");

        assertThat(form.status()).isEqualTo(421);
        assertThat(started.status()).isEqualTo(421);
        assertThat(visitor.opens("/start").status()).as("negative control").isEqualTo(200);
    }

    /** Such a page writes every header but this one. */
    @Test
    void whatAPageSaysOfItsHostIsNotBelieved() throws IOException {
        assertThat(statusLine("evil.example:80", "localhost")).startsWith("HTTP/1.1 421");
        assertThat(statusLine("localhost.evil.example", "localhost")).startsWith("HTTP/1.1 421");
        assertThat(statusLine("127.0.0.1:" + port(), "localhost"))
                .as("negative control")
                .startsWith("HTTP/1.1 200");
        assertThat(statusLine("[::1]:" + port(), "localhost")).startsWith("HTTP/1.1 200");
    }

    private String statusLine(String host, String forwardedHost) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            String request = "GET /start HTTP/1.1\r\nHost: %s\r\nX-Forwarded-Host: %s\r\nConnection: close\r\n\r\n"
                    .formatted(host, forwardedHost);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void marksTheStepThatIsPlayedNow() {
        answers("RUNNING", STOP.formatted("REGISTERING", 12, ""));

        Elements hours = visitor.opens("/start/rehearsals/r1").document().select(".hours li");

        assertThat(hours.eachText()).containsExactly("Inscriptions 12 sur 340", "Décompte à venir");
        assertThat(hours.first().attr("aria-current")).isEqualTo("step");
    }

    @Test
    void showsEachFigureAndWhetherItsCountsAgree() {
        answers("DONE", STOP.formatted("COUNTING", 0, """
                {"name": "confirmed", "detail": "ELU", "answers": 82, "service": 82, "reporting": 82},
                {"name": "waitlisted", "detail": "ELU", "answers": 3, "service": 4, "reporting": null}"""));

        Elements rows = visitor.opens("/start/rehearsals/r1").document().select("tbody tr");

        assertThat(rows.eachText()).containsExactly("Confirmés élus 82 82 82 =", "En attente élus 3 4 – ≠");
    }

    @Test
    void leadsToTheComparisonOfTheStops() {
        answers("DONE", STOP.formatted("COUNTING", 0, ""));

        Elements compared = visitor.opens("/start/rehearsals/r1").document().select("[aria-labelledby=compared]");

        assertThat(compared.select("li").eachText()).containsExactly("12 indicateurs comparés");
        assertThat(compared.select("a").attr("href")).isEqualTo("/staff/comparison?stops=angers-2027-03-r1");
    }

    private static void answers(String state, String stops) {
        API.answers("GET /rehearsals/r1", """
                {"state": "%s", "steps": ["REGISTERING", "COUNTING"], "stops": [%s],
                 "comparison": [{"name": "indicators", "detail": "COMPARED", "answers": 12, "service": null,
                 "reporting": null, "breach": null}]}""".formatted(state, stops));
    }
}
