package fr.etape.sessions.bookings;

import static fr.etape.sessions.bookings.draw.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.contracts.College;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationCancelled;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationConfirmed;
import fr.etape.sessions.tour.NewStop;
import fr.etape.testkit.Answer;
import fr.etape.testkit.Client;
import fr.etape.testkit.Events;
import fr.etape.testkit.RunningApplication;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import tools.jackson.databind.JsonNode;

/** A published stop with the ateliers "eau" and "sante", two seats each, and what people do there. */
final class DrawnStop {

    static final String DICE = "{\"source\": \"3 1 4 1 5 9 2 6 5 3\"}";

    private final RunningApplication service;
    private final NewStop stop;
    private final Events<RegistrationsEvent> registrations;
    private int people;

    DrawnStop(RunningApplication service) {
        this(service, new NewStop(service));
        assertThat(stop.draft().status()).isEqualTo(201);
        assertThat(stop.publish().status()).isEqualTo(200);
    }

    private DrawnStop(RunningApplication service, NewStop stop) {
        this.service = service;
        this.stop = stop;
        this.registrations = Events.of(RegistrationsEvent.class, stop.id());
    }

    /** The same stop, through another instance. */
    DrawnStop at(RunningApplication instance) {
        return new DrawnStop(instance, new NewStop(instance, stop.id()));
    }

    DrawnStop withAteliers() {
        for (String atelier : List.of("eau", "sante")) {
            assertThat(claire().withNewKey()
                            .post(path("/sessions"), """
                            {"sessionId": "%s", "kind": "ATELIER", "title": {"fr": "%s"}, "seats": 2,
                             "startsAt": "2999-03-18T13:00", "endsAt": "2999-03-18T14:00"}""".formatted(atelier, atelier))
                            .status())
                    .isEqualTo(201);
        }
        assertThat(claire().post(path("/programme/publications")).status()).isEqualTo(201);
        return this;
    }

    /** The next person registers and gets a seat at the stop. */
    void register(String... wishes) {
        people++;
        registrations.publish(new RegistrationConfirmed(
                stop.id(), false, person(people).toString(), College.ELU, null, 2026, "fr", List.of(wishes), null));
        await().until(() -> service.database()
                        .getCollection("attendees")
                        .countDocuments(new Document("_id", stop.id() + "/" + person(people)))
                == 1);
    }

    void cancel(int number) {
        registrations.publish(
                new RegistrationCancelled(stop.id(), false, person(number).toString(), College.ELU, true));
    }

    /** The people of the small draw of the pure rules. */
    DrawnStop withPeople() {
        register("eau");
        register("eau", "sante");
        register("eau");
        register("eau");
        register("sante", "eau");
        register();
        register("eau");
        register("eau");
        return this;
    }

    Client claire() {
        return service.as("claire");
    }

    Client participant(int number) {
        return service.asParticipant(stop.id(), person(number), College.ELU);
    }

    Answer leave(int number, String atelier) {
        return participant(number).delete(path("/sessions/" + atelier + "/bookings"));
    }

    Answer giveUpWaiting(int number) {
        return participant(number).delete(path("/bookings/me/waiting"));
    }

    String id() {
        return stop.id();
    }

    String path(String rest) {
        return stop.path() + rest;
    }

    Answer announce() {
        return claire().withNewKey().post(path("/draws"), "{\"sourceKind\": \"DICE\"}");
    }

    String drawId() {
        return draws().get("items").get(0).get("drawId").stringValue();
    }

    JsonNode draws() {
        return service.asNobody().get(path("/draws")).json();
    }

    Answer close() {
        return claire().post(path("/draws/" + drawId() + "/closing"));
    }

    Answer draw(String numbers) {
        return claire().post(path("/draws/" + drawId() + "/result"), numbers);
    }

    DrawnStop drawn() {
        announce();
        close();
        assertThat(draw(DICE).status()).isEqualTo(200);
        return this;
    }

    Answer file() {
        return service.asNobody().with("Accept", "text/csv").get(path("/draws/" + drawId() + "/file"));
    }

    JsonNode own(int number) {
        return participant(number).get(path("/bookings/me")).json();
    }

    JsonNode bookings() {
        return claire().get(path("/bookings")).json();
    }

    /** Numbers of the people who sit there, by atelier. */
    Map<String, List<Integer>> seats() {
        Map<String, List<Integer>> seats = new TreeMap<>();
        bookings()
                .get("ateliers")
                .forEach(atelier -> seats.put(
                        atelier.get("sessionId").stringValue(),
                        atelier.get("registrationIds")
                                .valueStream()
                                .map(id -> Integer.parseInt(id.stringValue().substring(24)))
                                .toList()));
        return seats;
    }

    List<Integer> in(String atelier) {
        return seats().getOrDefault(atelier, List.of());
    }
}
