package fr.etape.registration.admission;

import fr.etape.contracts.College;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.journal.Decision;
import fr.etape.registration.admission.AdmissionCommand.Cancel;
import fr.etape.registration.admission.AdmissionCommand.ChangeTerms;
import fr.etape.registration.admission.AdmissionCommand.CloseAdmission;
import fr.etape.registration.admission.AdmissionCommand.OpenAdmission;
import fr.etape.registration.admission.AdmissionCommand.Register;
import fr.etape.registration.admission.AdmissionCommand.ReplaceLink;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plays commands against the rules and keeps the events: what a journal does, without a journal. */
final class AdmissionRun {

    static final Instant OPENS = Instant.parse("2027-01-11T08:00:00Z");
    static final Instant NOON = Instant.parse("2027-02-01T12:00:00Z");
    static final Instant CLOSES = Instant.parse("2027-03-09T17:00:00Z");
    static final String ORGANISATION = "8f14e45fceea167a5a36dedd4bea2543";

    private final AdmissionDecider decider = new AdmissionDecider(2026);
    private final List<RegistrationsEvent> history = new ArrayList<>();
    private Admission state = decider.initialState();
    private Instant now = NOON;
    private long tourPosition;

    static AdmissionRun of(int capacity, Map<College, Integer> quotas) {
        AdmissionRun run = new AdmissionRun();
        run.open(capacity, quotas);
        return run;
    }

    AdmissionRun at(Instant time) {
        now = time;
        return this;
    }

    AdmissionOutcome open(int capacity, Map<College, Integer> quotas) {
        return send(new OpenAdmission("angers-2027-03", false, ++tourPosition, terms(capacity, quotas)));
    }

    AdmissionOutcome change(int capacity, Map<College, Integer> quotas) {
        return send(new ChangeTerms(++tourPosition, terms(capacity, quotas)));
    }

    AdmissionOutcome changeUntil(Instant closesAt, int capacity, Map<College, Integer> quotas) {
        return send(new ChangeTerms(++tourPosition, new Terms(capacity, quotas, OPENS, closesAt)));
    }

    AdmissionOutcome close() {
        return send(new CloseAdmission(++tourPosition));
    }

    AdmissionOutcome replaceLink(int person) {
        return send(new ReplaceLink(id(person)));
    }

    AdmissionOutcome register(int person, College college) {
        return send(registration(person, college, false));
    }

    AdmissionOutcome registerKnown(int person, College college) {
        return send(registration(person, college, true));
    }

    AdmissionOutcome cancel(int person) {
        return send(new Cancel(id(person)));
    }

    AdmissionOutcome send(AdmissionCommand<?> command) {
        Decision<RegistrationsEvent, AdmissionOutcome> decision = decider.decide(state, command, now);
        for (RegistrationsEvent event : decision.events()) {
            state = decider.evolve(state, event);
            history.add(event);
        }
        return decision.outcome();
    }

    Admission state() {
        return state;
    }

    Instant now() {
        return now;
    }

    List<RegistrationsEvent> history() {
        return history;
    }

    List<RegistrationsEvent> since(int events) {
        return List.copyOf(history.subList(events, history.size()));
    }

    /** Ids of those promoted so far, in this order. */
    List<String> promoted() {
        return history.stream()
                .filter(RegistrationsEvent.RegistrationPromoted.class::isInstance)
                .map(event -> event.subject())
                .toList();
    }

    static UUID id(int person) {
        return new UUID(0x5eed_0000_0000_8000L, 0x8000_0000_0000_0000L | person);
    }

    static String idText(int person) {
        return id(person).toString();
    }

    static Terms terms(int capacity, Map<College, Integer> quotas) {
        return new Terms(capacity, quotas, OPENS, CLOSES);
    }

    static Register registration(int person, College college, boolean known) {
        Applicant applicant = new Applicant(
                "Élodie", "Durand", "p" + person + "@example.org", college, "Ville", null, "49007", "fr", List.of());
        return new Register(id(person), new UUID(0, person), ORGANISATION, "digest", applicant, known);
    }
}
