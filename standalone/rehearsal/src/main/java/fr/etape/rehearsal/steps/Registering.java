package fr.etape.rehearsal.steps;

import fr.etape.rehearsal.script.Person;
import tools.jackson.databind.JsonNode;

/** People register, eight at a time. */
final class Registering implements Step {

    @Override
    public void play(Day day) throws InterruptedException {
        day.registered(day.each(day.script().people(), person -> register(day, person)));
    }

    private static Guest register(Day day, Person person) throws InterruptedException {
        JsonNode answer = day.participants()
                .post(day.path() + "/registrations", person.registration(), day.stopId() + "-" + person.externalId())
                .expect(201, "the registration of " + person.externalId());
        return Guest.of(person, answer, answer.path("status").asString().equals("CONFIRMED"));
    }
}
