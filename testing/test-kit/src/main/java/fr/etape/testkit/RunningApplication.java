package fr.etape.testkit;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import fr.etape.contracts.College;
import fr.etape.contracts.team.Role;
import fr.etape.contracts.tour.TourEvent;
import fr.etape.testservers.TestServers;
import fr.etape.testservers.tokens.TestProvider;
import fr.etape.testservers.tokens.TestToken;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A service as it runs: on real servers and a free port, with a database, consumer groups, a tour and stop ids that no
 * other test uses. As an extension it starts once for all classes that register the same object, and stops after the
 * last test of the module:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final RunningApplication service = RunningApplication.of(SessionsServiceApplication.class);
 * }</pre>
 *
 * <p>Or a test starts and closes it: {@code try (RunningApplication service = RunningApplication.of(…).start()) {…}}
 */
public final class RunningApplication implements BeforeAllCallback, AutoCloseable {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Class<?> application;
    private final Surroundings surroundings;
    private final Map<String, String> settings;
    private final List<RunningApplication> others = new ArrayList<>();
    private Predicate<RunningApplication> ready = service -> true;
    private @Nullable ConfigurableApplicationContext context;

    private RunningApplication(Class<?> application, Surroundings surroundings, Map<String, String> settings) {
        this.application = application;
        this.surroundings = surroundings;
        this.settings = new TreeMap<>(settings);
    }

    /** Not started yet. */
    public static RunningApplication of(Class<?> application) {
        return new RunningApplication(application, new Surroundings(), Map.of());
    }

    /** A setting of the service, before it starts. */
    public RunningApplication with(String setting, Object value) {
        settings.put(setting, value.toString());
        return this;
    }

    /** Nobody listens where it looks for MongoDB and Kafka. */
    public RunningApplication withoutServers() {
        return with("spring.mongodb.uri", "mongodb://127.0.0.1:1")
                .with("spring.kafka.bootstrap-servers", "127.0.0.1:1");
    }

    /** What must be true before the first test begins. Asked again until it is, for 30 s. */
    public RunningApplication readyWhen(Predicate<RunningApplication> condition) {
        this.ready = condition;
        return this;
    }

    public RunningApplication start() {
        context = new SpringApplicationBuilder(application)
                .initializers(starting -> surroundings.apply(starting.getEnvironment()))
                .run(arguments());
        await().atMost(SOON).until(() -> ready.test(this));
        return this;
    }

    private String[] arguments() {
        Map<String, String> all = new TreeMap<>(settings);
        all.put("server.port", "0");
        all.put("server.address", "127.0.0.1");
        all.put("spring.main.banner-mode", "off");
        all.computeIfAbsent("spring.mongodb.uri", setting -> TestServers.mongodb());
        all.computeIfAbsent("spring.kafka.bootstrap-servers", setting -> TestServers.kafka());
        return Stream.concat(
                        TestProvider.shared().arguments().stream(),
                        all.entrySet().stream().map(setting -> "--" + setting.getKey() + "=" + setting.getValue()))
                .toArray(String[]::new);
    }

    /** Starts one more instance, with the same database and consumer groups. It stops with this one. */
    public RunningApplication another() {
        RunningApplication another = new RunningApplication(application, surroundings, settings).readyWhen(ready);
        others.add(another);
        return another.start();
    }

    /** The id of a stop that nobody else uses, and whose topics this service reads. */
    public String newStopId() {
        return surroundings.newStopId();
    }

    public Client asNobody() {
        return Client.of(context().getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** Signed in; the identity provider knows them by this name. */
    public Client as(String subject) {
        return as(TestProvider.shared().token(subject));
    }

    /** Signed in with a name that people read. */
    public Client as(String subject, String name) {
        return as(TestProvider.shared().token(subject).name(name));
    }

    /** Signed in as Simone of the steering committee. */
    public Client asSteering() {
        return as(TestProvider.shared().token("simone").steering());
    }

    /** A participant with a pass for a stop. */
    public Client asParticipant(String stopId, UUID registrationId, College college) {
        return as(TestProvider.shared().pass(stopId, registrationId.toString(), college.name()));
    }

    public Client as(TestToken token) {
        return asNobody().with("Authorization", token.bearer());
    }

    /** The tour that this service reads: a test plays sessions-service. */
    public Events<TourEvent> tour() {
        return surroundings.tour();
    }

    /** Somebody gets roles at a stop: the test plays sessions-service. Returns when this service knows. */
    public void grant(String stopId, String subject, Role... roles) {
        surroundings.grant(stopId, subject, roles);
        await().atMost(SOON).until(() -> surroundings.hasRoles(context(), stopId, subject, roles));
    }

    /** Somebody loses a role that {@link #grant} gave. Returns when this service knows. */
    public void withdraw(String stopId, String subject, Role role) {
        surroundings.withdraw(stopId, subject, role);
        await().atMost(SOON).until(() -> !surroundings.hasRoles(context(), stopId, subject, role));
    }

    public <T> T bean(Class<T> type) {
        return context().getBean(type);
    }

    /** Known before it starts. */
    public String databaseName() {
        return surroundings.database();
    }

    public MongoDatabase database() {
        return bean(MongoDatabase.class);
    }

    public ConfigurableApplicationContext context() {
        return Objects.requireNonNull(context, "not started");
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        test.getRoot().getStore(Namespace.create(getClass())).computeIfAbsent(this, RunningApplication::start);
    }

    @Override
    public void close() {
        others.forEach(RunningApplication::close);
        if (context != null) {
            context.close();
        }
    }
}
