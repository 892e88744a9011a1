package fr.etape.journeys.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.etape.journeys.http.Answer;
import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.Person;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.suite.OnSharedSuite;
import fr.etape.journeys.suite.ProviderKeys;
import fr.etape.journeys.suite.Reachable;
import fr.etape.journeys.suite.Root;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnSharedSuite
@Order(4)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixJourney {

    private static final int TOO_MANY = 429;

    private static final String NOWHERE = "nowhere-2027";

    /** JSON where there is a choice: an event stream would not end. */
    private static final String JSON_OR_A_FILE = "application/json, */*;q=0.1";

    private static final List<String> STAFF = List.of("organiser", "door", "facilitator", "partner", "steering");

    private final Reachable suite;
    private final List<Caller> callers = new ArrayList<>();
    private String here = "";
    private String elsewhere = "";
    private String unchanged = "";

    AccessMatrixJourney(Reachable suite) {
        this.suite = suite;
    }

    /**
     * Everybody has a role at one stop and none at the other, where only a member of the steering committee has one.
     */
    @BeforeAll
    void everybodyIsSomebodySomewhere() throws GeneralSecurityException {
        here = Stop.open(suite.organiser(), "here", Map.of("ELU", 9)).id();
        elsewhere =
                Stop.open(suite.as("steering"), "elsewhere", Map.of("ELU", 9)).id();
        callers.add(Caller.anonymous());
        for (String role : STAFF) {
            callers.add(member(role));
        }
        String pass = pass();
        callers.add(Caller.participant(here, pass));
        callers.addAll(BadTokens.madeOfAPass(pass));
        ProviderKeys keys = suite.keys();
        BadTokens bad = new BadTokens(suite.token("organiser"), keys);
        callers.addAll(bad.forged());
        if (keys.own() != null) {
            unchanged = bad.unchanged();
            callers.addAll(bad.signedByTheProvider());
        }
        suite.tokensNotForUs().forEach((name, token) -> callers.add(Caller.with(name, token)));
    }

    private String pass() {
        Etape nobody = new Etape(suite.url());
        String link = nobody.post(
                        "/api/stops/" + here + "/registrations",
                        UUID.randomUUID().toString(),
                        Person.of("ELU").toJson())
                .expect(201)
                .json()
                .path("accessToken")
                .asString();
        Answer issued = nobody.post("/api/registrations/" + link + "/passes").expect(200);
        return issued.json().path("pass").asString();
    }

    private Caller member(String role) {
        boolean steering = role.equals("steering");
        String code = role.toUpperCase(Locale.ROOT);
        String at = steering ? elsewhere : here;
        if (!steering && !role.equals("organiser")) {
            give(role, code);
        }
        return new Caller(
                role, suite.token(role), true, true, steering, Map.of(at, Set.of(steering ? "ORGANISER" : code)));
    }

    private void give(String client, String role) {
        Etape member = suite.as(client);
        String personId =
                member.get("/api/me").expect(200).json().path("personId").asString();
        Etape organiser = suite.organiser();
        String path = "/api/stops/" + here + "/team/" + personId + "/" + role;
        organiser.send(organiser.to(path).PUT(BodyPublishers.noBody())).expect(204);
        await(client + " is known everywhere as " + role)
                .atMost(Duration.ofSeconds(20))
                .until(() -> member.get("/api/me").body().contains(here));
    }

    @ParameterizedTest
    @ValueSource(strings = {"registration-service", "sessions-service", "reporting-service"})
    void everyServiceAnswersAsItsDescriptionSays(String service) {
        URI url = suite.direct(service).orElse(null);
        assumeTrue(url != null, "skipped: " + service + " itself cannot be reached from here");
        List<Operation> operations = described().stream()
                .filter(operation -> operation.service().equals(service))
                .toList();

        assertThat(operations).isNotEmpty();
        assertThat(faults(url, operations)).isEmpty();
    }

    @Test
    void theGatewayAnswersAsTheJoinedDescriptionSays() {
        assertThat(faults(suite.url(), described())).isEmpty();
    }

    /** Otherwise the bad tokens might be bad for another reason than theirs. */
    @Test
    void aTokenMadeInTheSameWayAndNotChangedIsGood() {
        assumeFalse(unchanged.isEmpty(), "skipped: the provider takes no key of the tests");
        assertThat(new Etape(suite.url(), () -> unchanged).get("/api/me").status())
                .isEqualTo(200);
    }

    @Test
    void whoHasNoRoleLearnsNothingOfAStop() {
        Etape door = suite.as("door");

        String there = door.get("/api/stops/" + elsewhere + "/team").expect(403).body();
        String nowhere = door.get("/api/stops/" + NOWHERE + "/team").expect(403).body();

        assertThat(withoutTrace(there).replace(elsewhere, NOWHERE)).isEqualTo(withoutTrace(nowhere));
    }

    /** {@code -Detape.write-documents=true} writes it. */
    @Test
    void theTableInTheDocumentsSaysTheSame() throws IOException {
        Path file = Root.folder().resolve("docs").resolve("security.md");
        String document = Files.readString(file);
        int begin = document.indexOf(AccessTable.BEGIN) + AccessTable.BEGIN.length();
        String after = document.substring(document.indexOf(AccessTable.END));
        String right = document.substring(0, begin) + "\n" + AccessTable.of(described()) + after;
        if (Boolean.getBoolean("etape.write-documents")) {
            Files.writeString(file, right);
        }

        assertThat(Files.readString(file)).isEqualTo(right);
    }

    private List<Operation> described() {
        List<Operation> operations =
                Operation.in(new Etape(suite.url()).get("/api/docs").expect(200).json());
        assertThat(operations).hasSizeGreaterThan(20);
        return operations;
    }

    private List<String> faults(URI url, List<Operation> operations) {
        List<String> faults = new ArrayList<>();
        for (Caller caller : callers) {
            Etape etape = new Etape(url, caller::token);
            for (Operation operation : operations) {
                for (String stop : List.of(here, elsewhere, NOWHERE)) {
                    Verdict expected = caller.expected(operation, stop);
                    Answer answer = call(etape, operation, stop);
                    if (Verdict.of(answer) != expected || !isExplained(answer)) {
                        faults.add(operation + " by " + caller + " at " + stop + ": " + answer + " rather than "
                                + expected);
                    }
                }
            }
        }
        return faults;
    }

    private static boolean isExplained(Answer answer) {
        return switch (answer.status()) {
            case 401 ->
                answer.body().contains("urn:etape:problem:unauthenticated")
                        && answer.header("WWW-Authenticate").orElse("").startsWith("Bearer");
            case 403 -> answer.body().contains("urn:etape:problem:forbidden");
            default -> answer.status() < 500;
        };
    }

    /** Elsewhere the gateway has its usual limits, and whoever is asked to wait does. */
    private static Answer call(Etape etape, Operation operation, String stop) {
        return await("a place within the limits")
                .atMost(Duration.ofSeconds(60))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> callOnce(etape, operation, stop), answer -> answer.status() != TOO_MANY);
    }

    private static Answer callOnce(Etape etape, Operation operation, String stop) {
        HttpRequest.Builder request = etape.json(operation.at(stop))
                .setHeader("Accept", JSON_OR_A_FILE)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        boolean body = Set.of("POST", "PUT", "PATCH").contains(operation.method());
        return etape.send(
                request.method(operation.method(), body ? BodyPublishers.ofString("{}") : BodyPublishers.noBody()));
    }

    private static String withoutTrace(String body) {
        return Objects.requireNonNull(body).replaceAll("\"traceId\":\"[0-9a-f]*\"", "");
    }
}
