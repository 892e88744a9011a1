package fr.etape.reporting.day;

import fr.etape.contracts.EventTypes;
import fr.etape.contracts.StopEvent;
import fr.etape.contracts.StreamName;
import fr.etape.contracts.bookings.BookingsEvent;
import fr.etape.contracts.contributions.ContributionsEvent;
import fr.etape.contracts.feedback.FeedbackEvent;
import fr.etape.contracts.programme.ProgrammeEvent;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.tables.TablesEvent;
import fr.etape.contracts.votes.VotesEvent;
import fr.etape.reporting.day.parts.Bookings;
import fr.etape.reporting.day.parts.Contributions;
import fr.etape.reporting.day.parts.Feedback;
import fr.etape.reporting.day.parts.Part;
import fr.etape.reporting.day.parts.People;
import fr.etape.reporting.day.parts.Programme;
import fr.etape.reporting.day.parts.Tables;
import fr.etape.reporting.day.parts.Votes;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The streams of a stop that tell its day, and the part that each folds into. */
public enum DayStream {
    REGISTRATIONS(RegistrationsEvent.STREAM, RegistrationsEvent.class, People.NONE),
    PROGRAMME(ProgrammeEvent.STREAM, ProgrammeEvent.class, Programme.NONE),
    BOOKINGS(BookingsEvent.STREAM, BookingsEvent.class, Bookings.NONE),
    TABLES(TablesEvent.STREAM, TablesEvent.class, Tables.NONE),
    CONTRIBUTIONS(ContributionsEvent.STREAM, ContributionsEvent.class, Contributions.NONE),
    VOTES(VotesEvent.STREAM, VotesEvent.class, Votes.NONE),
    FEEDBACK(FeedbackEvent.STREAM, FeedbackEvent.class, Feedback.NONE);

    private final StreamName name;
    private final EventTypes<? extends StopEvent> types;
    private final Part before;

    DayStream(StreamName name, Class<? extends StopEvent> events, Part before) {
        this.name = name;
        this.types = EventTypes.of(events);
        this.before = before;
    }

    /** As positions name it, for instance {@code registrations}. */
    public String code() {
        return name.kind();
    }

    public String of(String stopId) {
        return name.of(stopId);
    }

    public String stopOf(String stream) {
        return name.stopOf(stream);
    }

    /** The part before the first event. */
    public Part before() {
        return before;
    }

    /** The record that carries a wire name; null for a type that is not of this stream. */
    public @Nullable Class<? extends StopEvent> recordOf(String type) {
        return types.recordOf(type);
    }

    /** The record of a type of any of these streams but registrations, which is read by itself. */
    public static @Nullable Class<? extends StopEvent> ofOtherStreams(String type) {
        for (DayStream one : values()) {
            Class<? extends StopEvent> known = one == REGISTRATIONS ? null : one.recordOf(type);
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    /** Empty for a stream that is not one of these. */
    public static Optional<DayStream> ofStream(String stream) {
        return ofCode(stream.substring(stream.lastIndexOf('/') + 1));
    }

    /** Empty for a code that is not one of these. */
    public static Optional<DayStream> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
