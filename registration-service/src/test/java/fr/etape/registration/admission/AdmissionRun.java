package fr.etape.registration.admission;

import fr.etape.contracts.College;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.registrations.UndoReason;
import fr.etape.journal.Decision;
import fr.etape.registration.admission.AdmissionCommand.Cancel;
import fr.etape.registration.admission.AdmissionCommand.ChangeTerms;
import fr.etape.registration.admission.AdmissionCommand.CloseAdmission;
import fr.etape.registration.admission.AdmissionCommand.OpenAdmission;
import fr.etape.registration.admission.AdmissionCommand.Register;
import fr.etape.registration.admission.AdmissionCommand.ReplaceLink;
import fr.etape.registration.admission.ArrivalCommand.AdmitWaiting;
import fr.etape.registration.admission.ArrivalCommand.AdmitWalkIn;
import fr.etape.registration.admission.ArrivalCommand.CheckIn;
import fr.etape.registration.admission.ArrivalCommand.UndoCheckIn;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plays commands against the rules and keeps the events: what a journal does, without a journal. */
final class AdmissionRun {

    static final Instant OPENS = Instant.parse("2027-01-11T08:00:00Z");
    static final Instant NOON = Instant.parse("2027-02-01T12:00:00Z");
    static final StopDays DAY = StopDays.of(
            LocalDateTime.parse("2027-03-11T09:00"),
            LocalDateTime.parse("2027-03-11T17:30"),
            ZoneId.of("Europe/Paris"));

    static final Instant CLOSES = Instant.parse("2027-03-09T17:00:00Z");
    static final String ORGANISATION = "8f14e45fceea167a5a36dedd4bea2543";

    private final AdmissionDecider decider;
    private final List<RegistrationsEvent> history = new ArrayList<>();
    private Admission state;
    private Instant now = NOON;
    private long tourPosition;
    private final Map<UUID, CheckIn.Earlier> kept = new HashMap<>();
    private final Map<UUID, String> entries = new HashMap<>();
    private int nonces = 1_000;

    AdmissionRun() {
        this(200);
    }

    /** @param least people whom each waiting list takes, however few seats there are */
    AdmissionRun(int least) {
        decider = new AdmissionDecider(2026, new WaitingLists(least));
        state = decider.initialState();
    }

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

    /** A scan of a ticket now, with a nonce of its own. */
    Verdict scan(int person, String device) {
        return scan(person, device, ++nonces, now);
    }

    Verdict scan(int person, String device, int nonce, Instant at) {
        return scan(new Scan.Ticket.Of(id(person)), device, nonce, at);
    }

    /** As the documents do: the verdict on each nonce is kept, and who let whom in last. */
    Verdict scan(Scan.Ticket ticket, String device, int nonce, Instant at) {
        return scan(device, new Scan(new UUID(7, nonce), ticket, at, "entrance-1", ticket + "@" + at))
                .getFirst();
    }

    List<Verdict> scan(String device, Scan... scans) {
        CheckIn checkIn = CheckIn.of(List.of(scans), device, DAY).informed(kept, entries);
        List<Verdict> verdicts = ((AdmissionOutcome.Verdicts) send(checkIn)).all();
        for (int i = 0; i < scans.length; i++) {
            kept.putIfAbsent(scans[i].nonce(), new CheckIn.Earlier(verdicts.get(i), scans[i].digest()));
            if (verdicts.get(i).kind() == Verdict.Kind.ADMITTED
                    && scans[i].ticket() instanceof Scan.Ticket.Of(UUID id)) {
                entries.put(id, device);
            }
        }
        return verdicts;
    }

    AdmissionOutcome undo(int person) {
        return send(new UndoCheckIn(id(person), UndoReason.MISTAKE));
    }

    AdmissionOutcome walkIn(int person, College college, boolean beyondQuota) {
        return send(walkingIn(person, college, beyondQuota, false));
    }

    AdmissionOutcome letIn(int person, boolean beyondQuota) {
        return send(new AdmitWaiting(id(person), now, "entrance-1", DAY, beyondQuota));
    }

    AdmitWalkIn walkingIn(int person, College college, boolean beyondQuota, boolean known) {
        Applicant applicant = new Applicant("Zoé", "Rey", null, college, "Ville", null, null, "fr", List.of());
        return new AdmitWalkIn(
                id(person), id(person), null, "digest", applicant, known, now, "entrance-1", DAY, beyondQuota);
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
