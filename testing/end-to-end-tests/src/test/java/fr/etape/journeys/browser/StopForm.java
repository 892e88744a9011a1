package fr.etape.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;

/** The form by which an organiser opens a stop: three months ahead, at Cholet, with registration open already. */
record StopForm(Visitor visitor) {

    void send(String name, String stopId, Map<String, Integer> quotas, boolean rehearsal) {
        LocalDateTime start = LocalDate.now().plusMonths(3).atTime(9, 0);
        visitor.type("#name", name);
        visitor.type("#stopId", stopId);
        visitor.type("#commune", "49099");
        visitor.type("#venue", "La Meilleraie");
        visitor.setMoment("startsAt", start);
        visitor.setMoment("endsAt", start.plusHours(8));
        visitor.setMoment("registrationOpensAt", start.minusMonths(4));
        visitor.setMoment("registrationClosesAt", start.minusDays(1));
        int seats = quotas.values().stream().mapToInt(Integer::intValue).sum();
        visitor.type("#capacity", Integer.toString(seats));
        quotas.forEach((college, quota) -> visitor.type("#quota-" + college, Integer.toString(quota)));
        if (rehearsal) {
            visitor.click("#rehearsal");
        }
        visitor.click("#submit");
        visitor.awaitSeen("#publish");
        assertThat(visitor.address()).isEqualTo("/staff/stops/" + stopId);
    }
}
