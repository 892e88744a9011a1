package fr.etape.launcher;

import fr.etape.launcher.console.Terminal;
import fr.etape.launcher.rehearsal.Rehearsal;
import fr.etape.launcher.rehearsal.http.ClientTokens;
import fr.etape.launcher.rehearsal.http.RehearsalFailed;
import fr.etape.launcher.rehearsal.script.Team;
import fr.etape.launcher.rehearsal.steps.Mails;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/**
 * Plays the rehearsal against a suite that runs already, such as the one of docker-compose.yml: {@code java -cp
 * launcher.jar fr.etape.launcher.RehearsalElsewhere <address of the suite> <token endpoint> <client id>}, with the
 * client's secret in the environment, which others cannot read as they can a command line. Exit code 0 only if all
 * counts agree.
 */
public final class RehearsalElsewhere {

    private static final String SECRET = "ETAPE_CLIENT_SECRET";

    private RehearsalElsewhere() {}

    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(out, Boolean.getBoolean("etape.terminal"));
        String secret = System.getenv(SECRET);
        if (arguments.length != 3 || secret == null) {
            terminal.say("Étape: give the address of the suite, the token endpoint and the id of a client, and in "
                    + SECRET + " the client's secret");
            System.exit(2);
            return;
        }
        Clock clock = Clock.systemUTC();
        ClientTokens tokens = new ClientTokens(URI.create(arguments[1]), arguments[2], secret, clock);
        try {
            System.exit(new RehearsalOnTerminal(terminal)
                    .play(new Rehearsal(arguments[0], clock, tokens, Team.NOBODY_ELSE, Mails.NOT_COUNTED)));
        } catch (RehearsalFailed e) {
            terminal.say("Étape: " + e.getMessage());
            System.exit(1);
        }
    }
}
