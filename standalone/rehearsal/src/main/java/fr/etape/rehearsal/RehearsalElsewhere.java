package fr.etape.rehearsal;

import fr.etape.rehearsal.http.Callers;
import fr.etape.rehearsal.http.ClientTokens;
import fr.etape.rehearsal.http.RehearsalFailed;
import fr.etape.rehearsal.script.Team;
import fr.etape.rehearsal.steps.Mails;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/**
 * Plays the rehearsal against a suite that runs already, such as the one of docker-compose.yml: {@code java
 * -cp 'lib/*' fr.etape.rehearsal.RehearsalElsewhere <address of the suite> <token endpoint> <organiser> <committee>},
 * with the secrets of both clients in the environment, which others cannot read as they can a command line. Exit code 0
 * only if all counts agree.
 */
public final class RehearsalElsewhere {

    private static final String ORGANISER = "ETAPE_ORGANISER_SECRET";
    private static final String COMMITTEE = "ETAPE_COMMITTEE_SECRET";

    private RehearsalElsewhere() {}

    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Screen screen = new Lines(out);
        String organiser = System.getenv(ORGANISER);
        String committee = System.getenv(COMMITTEE);
        if (arguments.length != 4 || organiser == null || committee == null) {
            screen.say("Étape: give the address of the suite, the token endpoint and the ids of two clients, an"
                    + " organiser and the committee, and in " + ORGANISER + " and " + COMMITTEE + " their secrets");
            System.exit(2);
            return;
        }
        Clock clock = Clock.systemUTC();
        URI endpoint = URI.create(arguments[1]);
        Callers callers = new Callers(
                new ClientTokens(endpoint, arguments[2], organiser, clock),
                new ClientTokens(endpoint, arguments[3], committee, clock));
        try {
            System.exit(new RehearsalOnTerminal(screen)
                    .play(new Rehearsal(arguments[0], clock, callers, Team.NOBODY_ELSE, Mails.NOT_COUNTED)));
        } catch (RehearsalFailed e) {
            screen.say("Étape: " + e.getMessage());
            System.exit(1);
        }
    }

    /** What stays; no line that moves. */
    private record Lines(PrintStream out) implements Screen {

        @Override
        public void say(String text) {
            out.println(text);
        }

        @Override
        public void progress(String text) {}
    }
}
