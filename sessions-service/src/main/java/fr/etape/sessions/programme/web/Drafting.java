package fr.etape.sessions.programme.web;

import fr.etape.http.problems.Problem;
import fr.etape.journal.Origin;
import fr.etape.sessions.programme.Programme;
import fr.etape.sessions.programme.ProgrammeCommand;
import fr.etape.sessions.programme.ProgrammeOutcome;
import fr.etape.sessions.programme.ProgrammeOutcome.Done;
import fr.etape.sessions.programme.ProgrammeOutcome.Published;
import fr.etape.sessions.programme.ProgrammeOutcome.Refusal;
import fr.etape.sessions.tour.Stop;
import fr.etape.sessions.tour.documents.Stops;
import fr.etape.streamwriting.StreamWriting;
import org.springframework.stereotype.Component;

/** Sends what organisers ask for, and turns a refusal into its problem. */
@Component
class Drafting {

    private final StreamWriting<Programme, ProgrammeCommand> programmes;
    private final Stops stops;

    Drafting(StreamWriting<Programme, ProgrammeCommand> programmes, Stops stops) {
        this.programmes = programmes;
        this.stops = stops;
    }

    /** The stop, a draft too. Throws {@link Problem} (404). */
    Stop require(String stopId) {
        Stop stop = stops.find(stopId);
        if (stop == null) {
            throw Problem.notFound();
        }
        return stop;
    }

    /** For a command about a room or a session. Throws {@link Problem}. */
    Done send(String stopId, ProgrammeCommand command, Origin origin) {
        return (Done) accepted(stopId, command, origin);
    }

    /** Throws {@link Problem}. */
    Published publish(String stopId, ProgrammeCommand.PublishProgramme command, Origin origin) {
        return (Published) accepted(stopId, command, origin);
    }

    private ProgrammeOutcome accepted(String stopId, ProgrammeCommand command, Origin origin) {
        ProgrammeOutcome outcome = programmes.send(stopId, command, origin);
        if (outcome instanceof Refusal refusal) {
            throw ProgrammeProblems.of(refusal);
        }
        return outcome;
    }
}
