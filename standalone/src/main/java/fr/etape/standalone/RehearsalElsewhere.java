package fr.etape.standalone;

import fr.etape.standalone.console.Terminal;
import fr.etape.standalone.rehearsal.Rehearsal;
import fr.etape.standalone.rehearsal.RehearsalFailed;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/**
 * Plays the rehearsal against a suite that runs already, such as the one of docker-compose.yml: {@code java -cp
 * standalone.jar fr.etape.standalone.RehearsalElsewhere http://localhost:8080}. Exit code 0 only if all counts agree.
 */
public final class RehearsalElsewhere {

    private RehearsalElsewhere() {}

    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(out, Boolean.getBoolean("etape.terminal"));
        if (arguments.length != 1) {
            terminal.say("Étape: give the address of the suite, such as http://localhost:8080");
            System.exit(2);
        }
        try {
            System.exit(new RehearsalOnTerminal(terminal).play(new Rehearsal(arguments[0], Clock.systemUTC())));
        } catch (RehearsalFailed e) {
            terminal.say("Étape: " + e.getMessage());
            System.exit(1);
        }
    }
}
