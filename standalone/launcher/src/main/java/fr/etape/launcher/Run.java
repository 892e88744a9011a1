package fr.etape.launcher;

import fr.etape.launcher.console.Refused;
import fr.etape.launcher.console.Terminal;
import fr.etape.launcher.data.DataDirectory;
import fr.etape.launcher.data.LogLimits;
import fr.etape.launcher.data.Orphans;
import fr.etape.launcher.data.SuiteFile;
import fr.etape.launcher.identity.DemoClient;
import fr.etape.launcher.identity.DemoRole;
import fr.etape.launcher.identity.Provider;
import fr.etape.launcher.mailbox.Mailbox;
import fr.etape.launcher.mailbox.MailboxServer;
import fr.etape.launcher.services.LocalMail;
import fr.etape.launcher.supervision.Suite;
import fr.etape.localservers.broker.BrokerAccess;
import fr.etape.localservers.process.Health;
import fr.etape.localservers.process.Logs;
import fr.etape.localservers.process.Ports;
import fr.etape.localservers.secrets.Secrets;
import fr.etape.localservers.smtp.SmtpServer;
import fr.etape.localservers.topicaccess.Login;
import fr.etape.localservers.topicaccess.Principal;
import fr.etape.rehearsal.Rehearsal;
import fr.etape.rehearsal.RehearsalEndpoint;
import fr.etape.rehearsal.http.Callers;
import fr.etape.rehearsal.http.ClientTokens;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** One run of the suite, from its start to its end. */
record Run(int port, Assembly assembly, DataDirectory data, LogLimits logLimits, Terminal terminal) {

    private static final Duration SUITE_PATIENCE = Duration.ofSeconds(60);

    /** What is done with a suite that runs. */
    interface Use {

        /** Returns the exit code. */
        int of(Rehearsal rehearsal) throws InterruptedException;
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
        Mailbox mailbox = new Mailbox(data.mailbox(), Clock.systemUTC());
        Rehearsal rehearsal = rehearsal(url, provider, mailbox);
        AtomicBoolean ending = new AtomicBoolean();
        try (Logs logs = Logs.watched(data.logs(), logLimits.bytes(), logLimits.files());
                RehearsalEndpoint endpoint = new RehearsalEndpoint(Secrets.random(), rehearsal);
                SmtpServer smtp = new SmtpServer(0, mailbox);
                MailboxServer mailboxPage = new MailboxServer(mailbox);
                Suite suite = new Suite(
                        description(url, provider, BrokerAccess.keptIn(data.secrets()), mailboxPage.url()),
                        assembly.parts(port, endpoint.url(), new LocalMail(smtp.port(), mailboxPage.url()), provider),
                        suiteFile,
                        terminal,
                        data::complaint)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(suite, ending), "ending"));
            suite.start();
            awaitHealth();
            terminal.say("Étape runs at " + url
                    + "  (%.1f s, logs in %s)"
                            .formatted(Duration.between(start, Instant.now()).toMillis() / 1000.0, data.logs()));
            int exit = use.of(rehearsal);
            end(suite, ending);
            return exit;
        }
    }

    private static Rehearsal rehearsal(String url, Provider provider, Mailbox mailbox) {
        Clock clock = Clock.systemUTC();
        URI endpoint = URI.create(numeric(provider.tokenEndpoint()));
        Callers callers = new Callers(
                tokens(endpoint, provider.client(DemoRole.ORGANISER), clock),
                tokens(endpoint, provider.client(DemoRole.STEERING), clock));
        return new Rehearsal(
                numeric(url), clock, callers, provider.team(), stopId -> Optional.of(mailbox.kindsOf(stopId)));
    }

    private static ClientTokens tokens(URI endpoint, DemoClient client, Clock clock) {
        return new ClientTokens(endpoint, client.id(), client.secret(), clock);
    }

    private static SuiteFile.Content description(String url, Provider provider, BrokerAccess kafka, String mailbox) {
        SuiteFile.Identity identity = new SuiteFile.Identity(provider.issuer(), provider.tokenEndpoint());
        Map<String, Login> users =
                Map.of("partner", kafka.login(Principal.PARTNER), "admin", kafka.login(Principal.ADMIN));
        return new SuiteFile.Content(url, List.of(), provider.clients(), users, identity, mailbox);
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
                        + " does not say that the suite is healthy; see " + data.log("gateway"));
            }
            Thread.sleep(100);
        }
    }

    /** Once: by itself after the use, or at a signal. */
    private void end(Suite suite, AtomicBoolean ending) {
        if (!ending.getAndSet(true)) {
            terminal.progress("");
            terminal.say("Stopping…");
            suite.close();
            terminal.say("Stopped.");
        }
    }
}
