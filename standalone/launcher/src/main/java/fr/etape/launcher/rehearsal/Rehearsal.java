package fr.etape.launcher.rehearsal;

import java.time.Clock;
import java.util.Map;

/** A rehearsal of one stop, as a list of steps. Each step is a class and works through the public address alone. */
public final class Rehearsal {

    private final String url;
    private final Clock clock;
    private final Tokens organiser;
    private final Team team;

    /**
     * @param organiser of whoever opens the stop and reads its figures
     * @param team who works there too
     */
    public Rehearsal(String url, Clock clock, Tokens organiser, Team team) {
        this.url = url;
        this.clock = clock;
        this.organiser = organiser;
        this.team = team;
    }

    /** Is told of the stop before the first person, and of each person; from several threads. */
    public interface Progress {

        void opened(String stopId);

        void sent(int people, int total);
    }

    /** @throws RehearsalFailed when a request is refused, or the suite does not come to its counts within a minute */
    public Table play(Progress progress) throws InterruptedException {
        try (Api staff = new Api(url, organiser);
                Api participants = new Api(url)) {
            String stopId = new Opening(staff, team, clock).open();
            progress.opened(stopId);
            Map<String, Seats> answers = new Registering(participants, progress).register(stopId, People.ofAngers());
            return new Counting(staff).count(stopId, answers);
        }
    }
}
