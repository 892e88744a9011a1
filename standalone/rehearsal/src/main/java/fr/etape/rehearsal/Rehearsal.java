package fr.etape.rehearsal;

import fr.etape.rehearsal.figures.Played;
import fr.etape.rehearsal.http.Api;
import fr.etape.rehearsal.http.Callers;
import fr.etape.rehearsal.http.RehearsalFailed;
import fr.etape.rehearsal.script.StopScript;
import fr.etape.rehearsal.script.Team;
import fr.etape.rehearsal.steps.Comparing;
import fr.etape.rehearsal.steps.Day;
import fr.etape.rehearsal.steps.Mails;
import fr.etape.rehearsal.steps.Opening;
import fr.etape.rehearsal.steps.Steps;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two stops, played side by side, step by step. Works through the public address alone. */
public final class Rehearsal {

    private final String url;
    private final Clock clock;
    private final Callers callers;
    private final Team team;
    private final Mails mails;

    /**
     * @param team who works there too
     * @param mails where the mails to participants arrive
     */
    public Rehearsal(String url, Clock clock, Callers callers, Team team, Mails mails) {
        this.url = url;
        this.clock = clock;
        this.callers = callers;
        this.team = team;
        this.mails = mails;
    }

    /** @throws RehearsalFailed when a request is refused, or the suite does not come to its counts within a minute */
    public Played play(Progress progress) throws InterruptedException {
        try (Api staff = new Api(url, callers.organiser());
                Api participants = new Api(url);
                ExecutorService stops = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Played.Stop>> playing = new ArrayList<>();
            for (StopScript script : StopScript.values()) {
                playing.add(stops.submit(() -> play(script, staff, participants, progress)));
            }
            List<Played.Stop> played = all(playing);
            return new Played(
                    played,
                    new Comparing(staff.as(callers.committee()))
                            .compare(
                                    played.getFirst().stopId(), played.getLast().stopId()));
        }
    }

    private Played.Stop play(StopScript script, Api staff, Api participants, Progress progress)
            throws InterruptedException {
        String stopId = new Opening(staff, team, clock).open(script);
        progress.opened(script.title(), stopId);
        Day day = new Day(
                script,
                stopId,
                script.day(ZonedDateTime.now(clock)),
                staff,
                participants,
                mails,
                (step, done, total) -> progress.at(script.title(), step, done, total));
        for (Steps step : Steps.values()) {
            day.begin(step);
            step.play(day);
        }
        return new Played.Stop(script.title(), stopId, day.figures());
    }

    private static List<Played.Stop> all(List<Future<Played.Stop>> playing) throws InterruptedException {
        List<Played.Stop> played = new ArrayList<>();
        try {
            for (Future<Played.Stop> stop : playing) {
                played.add(stop.get());
            }
        } catch (ExecutionException e) {
            playing.forEach(stop -> stop.cancel(true));
            throw e.getCause() instanceof RehearsalFailed failed ? failed : new RehearsalFailed(e.toString());
        }
        return played;
    }
}
