package fr.etape.launcher;

import fr.etape.launcher.console.Options;
import fr.etape.launcher.console.Refused;
import fr.etape.launcher.console.Terminal;
import fr.etape.launcher.data.DataDirectory;
import fr.etape.launcher.data.LogLimits;
import fr.etape.launcher.startup.Archiving;
import fr.etape.launcher.startup.ClassArchive;
import fr.etape.localservers.mongod.NoMongod;
import fr.etape.localservers.process.Ports;
import fr.etape.rehearsal.Rehearsal;
import fr.etape.rehearsal.RehearsalOnTerminal;
import fr.etape.rehearsal.http.RehearsalFailed;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * {@code java -Detape.root=<checkout> -jar launcher.jar [options]}; exit code 2 for a command line that is not
 * understood, 1 for all else.
 */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        System.setProperty("logback.configurationFile", "launcher-logback.xml");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(out, Boolean.getBoolean("etape.terminal"));
        System.exit(run(List.of(arguments), terminal));
    }

    private static int run(List<String> arguments, Terminal terminal) {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (Refused e) {
            terminal.say("Étape: " + e.getMessage());
            return 2;
        }
        if (options.help()) {
            terminal.say(Options.USAGE);
            return 0;
        }
        return start(options, terminal);
    }

    private static int start(Options options, Terminal terminal) {
        int port = options.port() == 0 ? Ports.free() : options.port();
        try (DataDirectory data = DataDirectory.open(options.data())) {
            Path root = Path.of(System.getProperty("etape.root", "."))
                    .toAbsolutePath()
                    .normalize();
            LogLimits logLimits = LogLimits.of(System.getenv());
            Assembly assembly = new Assembly(root, data, terminal);
            Run run = new Run(port, assembly, data, logLimits, terminal);
            run.makeRoom();
            int exit = run.start(rehearsal -> use(options, rehearsal, assembly, terminal));
            archive(assembly.archives(), terminal);
            return exit;
        } catch (Refused | NoMongod | RehearsalFailed e) {
            terminal.say("Étape: " + e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            terminal.say("Étape cannot start: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 1;
    }

    /** Without a rehearsal, or with {@code --stay}, only a signal ends it. */
    private static int use(Options options, Rehearsal rehearsal, Assembly assembly, Terminal terminal)
            throws InterruptedException {
        int exit = options.rehearsal() ? new RehearsalOnTerminal(terminal).play(rehearsal) : 0;
        if (!options.rehearsal() || options.stay()) {
            terminal.say("Press Ctrl-C to stop it.");
            try (Archiving archiving = Archiving.beside(assembly.archives())) {
                new CountDownLatch(1).await();
            }
        }
        return exit;
    }

    private static void archive(List<ClassArchive> archives, Terminal terminal)
            throws IOException, InterruptedException {
        if (Archiving.isDue(archives)) {
            terminal.say("Preparing quick starts, once after a build; this takes a minute at most. Ctrl-C skips it.");
            Archiving.afterwards(archives);
            if (!Archiving.isDue(archives)) {
                terminal.say("From now on, a start takes seconds.");
            }
        }
    }
}
