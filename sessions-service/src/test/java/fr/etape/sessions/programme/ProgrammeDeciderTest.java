package fr.etape.sessions.programme;

import static fr.etape.sessions.programme.Day.CLOSED;
import static fr.etape.sessions.programme.Day.FACTS;
import static fr.etape.sessions.programme.Day.OPEN;
import static fr.etape.sessions.programme.Day.STOP;
import static fr.etape.sessions.programme.Day.at;
import static fr.etape.sessions.programme.Day.atelier;
import static fr.etape.sessions.programme.Day.named;
import static fr.etape.sessions.programme.Day.plenary;
import static fr.etape.sessions.programme.Day.round;
import static fr.etape.sessions.programme.Day.session;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.programme.ProgrammeEvent;
import fr.etape.contracts.programme.ProgrammeEvent.ProgrammePublished;
import fr.etape.contracts.programme.ProgrammeEvent.RoomAdded;
import fr.etape.contracts.programme.ProgrammeEvent.RoomChanged;
import fr.etape.contracts.programme.ProgrammeEvent.RoomRemoved;
import fr.etape.contracts.programme.ProgrammeEvent.SessionChanged;
import fr.etape.contracts.programme.ProgrammeEvent.SessionPlanned;
import fr.etape.contracts.programme.ProgrammeEvent.SessionRemoved;
import fr.etape.contracts.programme.SessionKind;
import fr.etape.journal.Decision;
import fr.etape.sessions.programme.Facts.Earlier;
import fr.etape.sessions.programme.ProgrammeCommand.AddRoom;
import fr.etape.sessions.programme.ProgrammeCommand.ChangeRoom;
import fr.etape.sessions.programme.ProgrammeCommand.ChangeSession;
import fr.etape.sessions.programme.ProgrammeCommand.PlanSession;
import fr.etape.sessions.programme.ProgrammeCommand.PublishProgramme;
import fr.etape.sessions.programme.ProgrammeCommand.RemoveRoom;
import fr.etape.sessions.programme.ProgrammeCommand.RemoveSession;
import fr.etape.sessions.programme.ProgrammeOutcome.Done;
import fr.etape.sessions.programme.ProgrammeOutcome.KeyReused;
import fr.etape.sessions.programme.ProgrammeOutcome.NoSessions;
import fr.etape.sessions.programme.ProgrammeOutcome.NoSuchRoom;
import fr.etape.sessions.programme.ProgrammeOutcome.NoSuchSession;
import fr.etape.sessions.programme.ProgrammeOutcome.NoSuchStop;
import fr.etape.sessions.programme.ProgrammeOutcome.Outdated;
import fr.etape.sessions.programme.ProgrammeOutcome.Published;
import fr.etape.sessions.programme.ProgrammeOutcome.RoomInUse;
import fr.etape.sessions.programme.ProgrammeOutcome.RoomTooSmall;
import fr.etape.sessions.programme.ProgrammeOutcome.SessionExists;
import fr.etape.sessions.programme.ProgrammeOutcome.StopIsClosed;
import fr.etape.sessions.programme.ProgrammeOutcome.TooManyRooms;
import fr.etape.sessions.programme.ProgrammeOutcome.TooManySessions;
import fr.etape.sessions.programme.ProgrammeOutcome.Unready;
import fr.etape.sessions.programme.ProgrammeOutcome.Unsuitable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProgrammeDeciderTest {

    private static final Instant NOW = Instant.parse("2027-01-11T10:15:00Z");
    private static final CreationRequest REQUEST = new CreationRequest("a-key-of-mine", "digest");
    private static final RoomAdded ROOM = new RoomAdded(STOP, false, "room", 60);
    private static final SessionPlanned EAU = planned("eau", atelier("room", 40));
    private static final SessionPlanned FIRST = planned("tables-1", round(1, "09:00", "10:00"));
    private static final SessionPlanned SECOND = planned("tables-2", round(2, "10:00", "11:00"));

    private final ProgrammeDecider decider = new ProgrammeDecider(new ProgrammeLimits(2, 4));

    private static SessionPlanned planned(String id, SessionDetails session) {
        return new SessionPlanned(STOP, false, named(id, session));
    }

    private static PlanSession plan(@Nullable String id, SessionDetails session) {
        return new PlanSession(id, "titre", session, REQUEST, FACTS);
    }

    private Decision<ProgrammeEvent, ProgrammeOutcome> after(ProgrammeCommand command, ProgrammeEvent... history) {
        Programme programme = decider.initialState();
        for (ProgrammeEvent event : history) {
            programme = decider.evolve(programme, event);
        }
        return decider.decide(programme, command, NOW);
    }

    private static Decision<ProgrammeEvent, ProgrammeOutcome> done(ProgrammeEvent event, String id, int revision) {
        return new Decision<>(List.of(event), new Done(id, revision));
    }

    private static Decision<ProgrammeEvent, ProgrammeOutcome> nothing(ProgrammeOutcome outcome) {
        return Decision.nothing(outcome);
    }

    @Test
    void aRoomIsAddedChangedAndRemoved() {
        RoomDetails larger = new RoomDetails("Amphithéâtre", 80);

        assertThat(after(new AddRoom("room", new RoomDetails("Amphi", 60), REQUEST, FACTS)))
                .isEqualTo(done(ROOM, "room", 1));
        assertThat(after(new ChangeRoom("room", 1, larger, FACTS), ROOM))
                .isEqualTo(done(new RoomChanged(STOP, false, "room", 80, 2), "room", 2));
        assertThat(after(new RemoveRoom("room", FACTS), ROOM))
                .isEqualTo(done(new RoomRemoved(STOP, false, "room"), "room", 1));
    }

    @Test
    void aRoomThatIsUsedStaysAndStaysLargeEnough() {
        assertThat(after(new RemoveRoom("room", FACTS), ROOM, EAU)).isEqualTo(nothing(new RoomInUse(List.of("eau"))));
        assertThat(after(new ChangeRoom("room", 1, new RoomDetails("Amphi", 39), FACTS), ROOM, EAU))
                .isEqualTo(nothing(new RoomTooSmall(List.of("eau"))));
        assertThat(after(new ChangeRoom("room", 1, new RoomDetails("Amphi", 40), FACTS), ROOM, EAU)
                        .events())
                .hasSize(1);
        assertThat(after(new RemoveRoom("room", FACTS), ROOM, EAU, new SessionRemoved(STOP, false, "eau"))
                        .events())
                .hasSize(1);
    }

    @Test
    void aSessionHasTheIdThatWasChosenOrOneMadeOfItsTitle() {
        SessionDetails opening = plenary("08:00", "09:00");

        assertThat(after(plan("ouverture", opening))).isEqualTo(done(planned("ouverture", opening), "ouverture", 1));
        assertThat(after(plan(null, opening))).isEqualTo(done(planned("titre", opening), "titre", 1));
        assertThat(after(plan(null, opening), planned("titre", opening), planned("titre-2", opening)))
                .isEqualTo(done(planned("titre-3", opening), "titre-3", 1));
        assertThat(after(plan("ouverture", opening), planned("ouverture", opening)))
                .isEqualTo(nothing(new SessionExists()));
    }

    static Stream<Map.Entry<SessionDetails, List<SessionFault>>> unsuitable() {
        return Stream.of(
                Map.entry(plenary("07:59", "09:00"), List.of(SessionFault.STARTS_BEFORE_DAY)),
                Map.entry(plenary("16:00", "16:31"), List.of(SessionFault.ENDS_AFTER_DAY)),
                Map.entry(plenary("10:00", "10:00"), List.of(SessionFault.ENDS_BEFORE_START)),
                Map.entry(atelier(null, null), List.of(SessionFault.SEATS_MISSING)),
                Map.entry(atelier(null, 0), List.of(SessionFault.SEATS_MISSING)),
                Map.entry(atelier("room", 61), List.of(SessionFault.SEATS_ABOVE_ROOM)),
                Map.entry(atelier("cellar", 10), List.of(SessionFault.NO_SUCH_ROOM)),
                Map.entry(round(null, "11:00", "12:00"), List.of(SessionFault.ROUND_MISSING)),
                Map.entry(round(0, "11:00", "12:00"), List.of(SessionFault.ROUND_MISSING)),
                Map.entry(round(5, "11:00", "12:00"), List.of(SessionFault.ROUND_MISSING)),
                Map.entry(round(2, "11:00", "12:00"), List.of(SessionFault.ROUND_TAKEN)),
                Map.entry(round(3, "10:59", "12:00"), List.of(SessionFault.ROUND_OUT_OF_ORDER)),
                Map.entry(round(1, "11:00", "12:00"), List.of(SessionFault.ROUND_OUT_OF_ORDER)),
                Map.entry(
                        session(SessionKind.BREAK, null, "12:00", "13:00", 5, 1),
                        List.of(SessionFault.SEATS_WITHOUT_ATELIER, SessionFault.ROUND_WITHOUT_ROUND)),
                Map.entry(
                        session(SessionKind.ATELIER, "cellar", "07:00", "06:00", 0, 1),
                        List.of(
                                SessionFault.NO_SUCH_ROOM,
                                SessionFault.STARTS_BEFORE_DAY,
                                SessionFault.ENDS_BEFORE_START,
                                SessionFault.SEATS_MISSING,
                                SessionFault.ROUND_WITHOUT_ROUND)));
    }

    @ParameterizedTest
    @MethodSource("unsuitable")
    void aSessionThatBreaksRulesIsRefusedWithAllOfThem(Map.Entry<SessionDetails, List<SessionFault>> each) {
        assertThat(after(plan("neue", each.getKey()), ROOM, SECOND))
                .isEqualTo(nothing(new Unsuitable(each.getValue())));
        assertThat(after(
                        new ChangeSession("opening", 1, each.getKey(), FACTS),
                        ROOM,
                        SECOND,
                        planned("opening", plenary("08:00", "09:00"))))
                .isEqualTo(nothing(new Unsuitable(each.getValue())));
    }

    @Test
    void theEdgesOfTheRulesAreAllowed() {
        assertThat(after(plan("day", plenary("08:00", "16:30"))).events()).hasSize(1);
        assertThat(after(plan("full", atelier("room", 60)), ROOM).events()).hasSize(1);
        assertThat(after(plan("any", atelier("room", 900)), new RoomAdded(STOP, false, "room", null))
                        .events())
                .as("a room of unknown capacity")
                .hasSize(1);
        assertThat(after(plan("tables-2", round(2, "10:00", "11:00")), FIRST).events())
                .as("one round begins when the other ends")
                .hasSize(1);
        assertThat(after(plan("tables-4", round(4, "10:00", "11:00")), FIRST).events())
                .as("numbers may have gaps while a draft is made")
                .hasSize(1);
    }

    @Test
    void aSessionIsChangedFromItsPresentRevisionOnly() {
        SessionDetails smaller = atelier("room", 30);
        SessionChanged changed = new SessionChanged(STOP, false, named("eau", smaller), 2);

        assertThat(after(new ChangeSession("eau", 1, smaller, FACTS), ROOM, EAU))
                .isEqualTo(done(changed, "eau", 2));
        assertThat(after(new ChangeSession("eau", 1, smaller, FACTS), ROOM, EAU, changed))
                .isEqualTo(nothing(new Outdated()));
        assertThat(after(new ChangeRoom("room", 2, new RoomDetails("Amphi", 60), FACTS), ROOM))
                .isEqualTo(nothing(new Outdated()));
        assertThat(after(new ChangeSession("tables-1", 1, round(1, "09:30", "10:30"), FACTS), FIRST)
                        .events())
                .as("a round is not compared with itself")
                .hasSize(1);
    }

    @Test
    void whatIsNotThereIsNeitherChangedNorRemoved() {
        assertThat(after(new ChangeRoom("room", 1, new RoomDetails("Amphi", 60), FACTS)))
                .isEqualTo(nothing(new NoSuchRoom()));
        assertThat(after(new RemoveRoom("room", FACTS))).isEqualTo(nothing(new NoSuchRoom()));
        assertThat(after(new ChangeSession("eau", 1, atelier(null, 3), FACTS))).isEqualTo(nothing(new NoSuchSession()));
        assertThat(after(new RemoveSession("eau", FACTS))).isEqualTo(nothing(new NoSuchSession()));
    }

    @Test
    void aPublicationCarriesTheDraftByTime() {
        assertThat(after(new PublishProgramme(FACTS), ROOM, EAU, SECOND, FIRST))
                .isEqualTo(new Decision<>(
                        List.of(new ProgrammePublished(
                                STOP, false, 1, List.of(FIRST.session(), SECOND.session(), EAU.session()))),
                        new Published(1, true)));
    }

    @Test
    void whatParticipantsSeeAlreadyIsNotPublishedAgain() {
        ProgrammePublished published = new ProgrammePublished(STOP, false, 1, List.of(FIRST.session()));
        Facts same = new Facts(OPEN, null, false);

        assertThat(after(new PublishProgramme(same), FIRST, published)).isEqualTo(nothing(new Published(1, false)));
        assertThat(after(new PublishProgramme(FACTS), FIRST, published).outcome())
                .isEqualTo(new Published(2, true));
        assertThat(after(new PublishProgramme(FACTS), ROOM)).isEqualTo(nothing(new NoSessions()));
    }

    /** Its wishes stay with the registrations, and count again if the code comes back. */
    @Test
    void anAtelierThatWasPublishedMayBeRemovedAndItsCodeUsedAgain() {
        ProgrammePublished published = new ProgrammePublished(STOP, false, 1, List.of(EAU.session()));
        SessionRemoved removed = new SessionRemoved(STOP, false, "eau");

        assertThat(after(new RemoveSession("eau", FACTS), ROOM, EAU, published)).isEqualTo(done(removed, "eau", 1));
        assertThat(after(plan("eau", atelier("room", 20)), ROOM, EAU, published, removed)
                        .events())
                .hasSize(1);
    }

    @Test
    void sessionsThatNoLongerFitTheDayAreNotPublished() {
        StopDay shorter = new StopDay(STOP, false, at("09:30"), at("16:30"), false);

        assertThat(after(new PublishProgramme(new Facts(shorter, null, true)), FIRST, SECOND))
                .isEqualTo(nothing(
                        new Unready(new TreeMap<>(Map.of("tables-1", List.of(SessionFault.STARTS_BEFORE_DAY))))));
    }

    @Test
    void nothingHappensAtAClosedStopNorAtOneThatNobodyEntered() {
        Facts closed = new Facts(CLOSED, null, true);
        List<ProgrammeCommand> all = List.of(
                new AddRoom("other", new RoomDetails("Salle", null), REQUEST, closed),
                new ChangeRoom("room", 1, new RoomDetails("Salle", null), closed),
                new RemoveRoom("room", closed),
                new PlanSession(null, "titre", plenary("08:00", "09:00"), REQUEST, closed),
                new ChangeSession("tables-1", 1, plenary("08:00", "09:00"), closed),
                new RemoveSession("tables-1", closed),
                new PublishProgramme(closed));

        assertThat(all)
                .allSatisfy(command -> assertThat(after(command, ROOM, FIRST)).isEqualTo(nothing(new StopIsClosed())))
                .allSatisfy(command -> assertThat(after(command.knowing(Facts.UNKNOWN), ROOM, FIRST))
                        .isEqualTo(nothing(new NoSuchStop())))
                .allSatisfy(command -> assertThat(after(command.knowing(FACTS), ROOM, FIRST))
                        .isNotEqualTo(nothing(new StopIsClosed())));
    }

    @Test
    void aRepeatedRequestIsAnsweredAsTheFirstTime() {
        Facts same = new Facts(OPEN, new Earlier(REQUEST, "room"), true);
        Facts other = new Facts(OPEN, new Earlier(new CreationRequest("a-key-of-mine", "other"), "room"), true);
        AddRoom add = new AddRoom("another", new RoomDetails("Amphi", 60), REQUEST, same);

        assertThat(after(add, ROOM)).isEqualTo(nothing(new Done("room", 1)));
        assertThat(after(add.knowing(other), ROOM)).isEqualTo(nothing(new KeyReused()));
        assertThat(after(plan("eau", atelier("room", 40)).knowing(other), ROOM)).isEqualTo(nothing(new KeyReused()));
    }

    @Test
    void aProgrammeHoldsSoManyRoomsAndSessions() {
        RoomAdded second = new RoomAdded(STOP, false, "second", null);

        assertThat(after(new AddRoom("third", new RoomDetails("Salle", null), REQUEST, FACTS), ROOM, second))
                .isEqualTo(nothing(new TooManyRooms(2)));
        assertThat(after(
                        plan(null, plenary("08:00", "09:00")),
                        ROOM,
                        EAU,
                        FIRST,
                        SECOND,
                        planned("x", plenary("08:00", "09:00"))))
                .isEqualTo(nothing(new TooManySessions(4)));
    }
}
