package fr.etape.journeys.http;

import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A stop made for one test. */
public record Stop(String id, Map<String, Integer> quotas) {

    /** The quotas of the rehearsal: 300 seats. */
    public static final Map<String, Integer> ANGERS =
            Map.of("ELU", 90, "COLLECTIVITE", 80, "INDUSTRIEL", 70, "OPERATEUR", 30, "ETAT", 20, "AUTRE", 10);

    private static final JsonMapper json = new JsonMapper();

    /** Drafts and publishes a stop, and waits until its registration is open. */
    public static Stop open(Etape etape, String name, Map<String, Integer> quotas) {
        return publish(etape, name, quotas, true);
    }

    /** The same for a stop that is none of a rehearsal. */
    public static Stop openForReal(Etape etape, String name, Map<String, Integer> quotas) {
        return publish(etape, name, quotas, false);
    }

    /** A stop that is not published. */
    public static Stop draft(Etape etape, String name, Map<String, Integer> quotas) {
        return draft(etape, name, quotas, true);
    }

    private static Stop draft(Etape etape, String name, Map<String, Integer> quotas, boolean rehearsal) {
        Stop stop = new Stop(
                name.toLowerCase(Locale.ROOT) + "-"
                        + UUID.randomUUID().toString().substring(0, 8),
                quotas);
        etape.post("/api/stops", UUID.randomUUID().toString(), stop.details(name, rehearsal))
                .expect(201);
        return stop;
    }

    private static Stop publish(Etape etape, String name, Map<String, Integer> quotas, boolean rehearsal) {
        Stop stop = draft(etape, name, quotas, rehearsal);
        etape.post(stop.path() + "/publication").expect(200);
        stop.awaitOpen(etape);
        return stop;
    }

    /** Registration hears of a stop by its events. */
    public void awaitOpen(Etape etape) {
        await("registration of " + id + " is open")
                .atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(() -> isOpen(etape));
    }

    private boolean isOpen(Etape etape) {
        Answer admission = etape.get(path() + "/admission");
        return admission.status() == 200 && admission.json().path("open").asBoolean();
    }

    /** @param organiser of this stop, or of the steering committee */
    public void give(Etape organiser, String personId, String role) {
        organiser
                .send(organiser.to(path() + "/team/" + personId + "/" + role).PUT(BodyPublishers.noBody()))
                .expect(204);
    }

    public String path() {
        return "/api/stops/" + id;
    }

    public String registrations() {
        return path() + "/registrations";
    }

    public String report() {
        return "/api/reports/stops/" + id;
    }

    /** What registration-service counts. */
    public JsonNode admission(Etape etape) {
        return etape.get(path() + "/admission").expect(200).json();
    }

    private ObjectNode details(String name, boolean rehearsal) {
        LocalDateTime start = LocalDate.now().plusMonths(3).atTime(9, 0);
        ObjectNode stop = json.createObjectNode()
                .put("stopId", id)
                .put("name", name)
                .put("commune", "49007")
                .put("venue", "Terra Botanica")
                .put("timeZone", "Europe/Paris")
                .put("startsAt", start.toString())
                .put("endsAt", start.plusHours(8).toString())
                .put("registrationOpensAt", start.minusMonths(4).toString())
                .put("registrationClosesAt", start.minusDays(1).toString())
                .put(
                        "capacity",
                        quotas.values().stream().mapToInt(Integer::intValue).sum())
                .put("rehearsal", rehearsal);
        ObjectNode seats = stop.putObject("quotas");
        quotas.forEach(seats::put);
        return stop;
    }
}
