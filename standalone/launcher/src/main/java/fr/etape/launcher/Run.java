package fr.etape.launcher;

import fr.etape.launcher.console.Refused;
import fr.etape.launcher.console.Terminal;
import fr.etape.launcher.data.DataDirectory;
import fr.etape.launcher.data.Orphans;
import fr.etape.launcher.data.SuiteFile;
import fr.etape.launcher.identity.DemoClient;
import fr.etape.launcher.identity.Provider;
import fr.etape.launcher.rehearsal.ClientTokens;
import fr.etape.launcher.rehearsal.Rehearsal;
import fr.etape.launcher.rehearsal.RehearsalEndpoint;
import fr.etape.launcher.services.Health;
import fr.etape.launcher.services.Prepared;
import fr.etape.launcher.supervision.Suite;
import fr.etape.localservers.process.Ports;
import fr.etape.localservers.secrets.Secrets;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One run of the suite, from its start to its end. */
record Run(int port, List<Prepared> services, Archives archives, DataDirectory data, Terminal terminal) {

    private static final Duration SUITE_PATIENCE = Duration.ofSeconds(60);

    /** What is done with a suite that runs. */
    interface Use {

        /** Returns the exit code. */
        int of(String url, Rehearsal rehearsal) throws IOException, InterruptedException;
    }

    /**
     * Ends what is left of an earlier run.
     *
     * @throws Refused when the port is taken by somebody else
     */
    void makeRoom() throws IOException {
        new Orphans(data.root())
                .end(new SuiteFile(data.suiteFile()).parts())
                .forEach(name -> terminal.say("ended " + name + ", left over from a run that was killed"));
        if (!Ports.isFree(port)) {
            throw new Refused("port " + port + " is taken; choose another with --port");
        }
    }

    /** Ends the suite after its use, or at a signal. */
    int start(Use use) throws IOException, InterruptedException {
        SuiteFile suiteFile = new SuiteFile(data.suiteFile());
        String url = "http://localhost:" + port;
        Instant start = Instant.now();
        Provider provider = Provider.keptIn(data.secrets(), data.demoPeople(), port);
        Rehearsal rehearsal = rehearsal(url, provider);
        try (RehearsalEndpoint endpoint = new RehearsalEndpoint(Secrets.random(), rehearsal);
                Suite suite = new Suite(
                        description(url, provider),
                        new Assembly(services, archives, data, terminal).parts(port, endpoint.url(), provider),
                        suiteFile,
                        terminal,
                        data::complaint)) {
            Thread ending = new Thread(() -> end(suite), "ending");
            Runtime.getRuntime().addShutdownHook(ending);
            suite.start();
            awaitHealth();
            terminal.say("Étape runs at " + url
                    + "  (%.1f s, logs in %s)"
                            .formatted(
                                    Duration.between(start, Instant.now()).toMillis() / 1000.0,
                                    data.log("x").getParent()));
            return use.of(url, rehearsal);
        }
    }

    private static Rehearsal rehearsal(String url, Provider provider) {
        Clock clock = Clock.systemUTC();
        DemoClient organiser = provider.organiser();
        ClientTokens tokens = new ClientTokens(
                URI.create(numeric(provider.tokenEndpoint())), organiser.id(), organiser.secret(), clock);
        return new Rehearsal(numeric(url), clock, tokens, provider.team());
    }

    private static SuiteFile.Content description(String url, Provider provider) {
        SuiteFile.Identity identity = new SuiteFile.Identity(provider.issuer(), provider.tokenEndpoint());
        return new SuiteFile.Content(url, List.of(), provider.clients(), identity);
    }

    /** Without asking anybody where {@code localhost} is. */
    private static String numeric(String url) {
        return url.replace("localhost", "127.0.0.1");
    }

    private void awaitHealth() throws InterruptedException {
        Health health = Health.suite("http://127.0.0.1:" + port);
        Instant deadline = Instant.now().plus(SUITE_PATIENCE);
        while (!health.good()) {
            if (Instant.now().isAfter(deadline)) {
                throw new Refused("all parts run, but " + health.endpoint()
                        + " does not say that the suite is well; see " + data.log("gateway"));
            }
            Thread.sleep(100);
        }
    }

    private void end(Suite suite) {
        terminal.progress("");
        terminal.say("Stopping…");
        suite.close();
        terminal.say("Stopped.");
    }
}
