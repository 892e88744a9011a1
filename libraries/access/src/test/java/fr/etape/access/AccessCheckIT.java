package fr.etape.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import fr.etape.contracts.team.Role;
import fr.etape.contracts.team.TeamEvent;
import fr.etape.contracts.team.TeamEvent.RoleGranted;
import fr.etape.contracts.team.TeamEvent.RoleWithdrawn;
import fr.etape.testservers.tokens.TestProvider;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Who may call which handler. */
class AccessCheckIT {

    private static final TestProvider PROVIDER = TestProvider.shared();
    private static Doors doors;

    private final String hugo = UUID.randomUUID().toString();
    private final PersonId hugosId = PersonId.ofSubject(hugo);

    @BeforeAll
    static void open() {
        doors = Doors.guardedBy(PROVIDER);
    }

    @AfterAll
    static void close() {
        doors.close();
    }

    private static void happened(TeamEvent event) {
        try (ClientSession session = doors.bean(MongoClient.class).startSession()) {
            doors.bean(StopRoles.class).apply(session, event);
        }
    }

    private void granted(String stopId, Role role) {
        happened(new RoleGranted(stopId, false, hugosId.value(), role, null));
    }

    private HttpResponse<String> hugoAsks(String path) {
        return doors.get(path, PROVIDER.token(hugo).bearer());
    }

    @Test
    void callersWhoAreNotSignedInMayUsePublicOperationsOnly() {
        assertThat(doors.get("/public").body()).isEqualTo("nobody");
        HttpResponse<String> refused = doors.get("/me");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(refused.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(refused.body()).contains("urn:etape:problem:unauthenticated");
    }

    @Test
    void theProviderSaysWhoIsInTheSteeringCommittee() {
        assertThat(hugoAsks("/steering").statusCode()).isEqualTo(403);
        assertThat(doors.get("/steering", PROVIDER.token(hugo).steering().bearer())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aRoleCountsAtItsOwnStopOnly() {
        granted("angers-2027-03", Role.DOOR);

        assertThat(hugoAsks("/stops/angers-2027-03/door").statusCode()).isEqualTo(200);
        assertThat(hugoAsks("/stops/angers-2027-0/door").statusCode()).isEqualTo(403);
        assertThat(hugoAsks("/stops/angers-2027-03%2F" + hugosId + "/door").statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void anotherRoleAtTheStopDoesNotCount() {
        granted("nantes-2027-06", Role.FACILITATOR);

        assertThat(hugoAsks("/stops/nantes-2027-06/door").statusCode()).isEqualTo(403);
        assertThat(doors.get(
                                "/stops/nantes-2027-06/door",
                                PROVIDER.token(hugo).steering().bearer())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aWithdrawnRoleCountsNoLonger() {
        granted("tours-2027-09", Role.DOOR);
        granted("tours-2027-09", Role.ORGANISER);
        happened(new RoleWithdrawn("tours-2027-09", false, hugosId.value(), Role.DOOR));
        assertThat(hugoAsks("/stops/tours-2027-09/door").statusCode()).isEqualTo(200);

        happened(new RoleWithdrawn("tours-2027-09", false, hugosId.value(), Role.ORGANISER));

        assertThat(hugoAsks("/stops/tours-2027-09/door").statusCode()).isEqualTo(403);
        StopRoles roles = doors.bean(StopRoles.class);
        assertThat(roles.at("tours-2027-09")).isEmpty();
        assertThat(roles.of(hugosId)).isEmpty();
        assertThat(roles.stops()).doesNotContain("tours-2027-09");
        assertThat(roles.everAt("tours-2027-09")).isEqualTo(Map.of(hugosId, Set.of()));
    }

    @Test
    void callersWithoutARoleAreNotToldWhetherAStopExists() {
        happened(new RoleGranted("angers-2027-03", false, "0123456789012345678901", Role.DOOR, null));

        assertThat(said(hugoAsks("/stops/angers-2027-03/door")))
                .isEqualTo(said(hugoAsks("/stops/never-heard-of/door")));
    }

    /** Without the members that differ between requests. */
    private static JsonNode said(HttpResponse<String> problem) {
        ObjectNode body = (ObjectNode) JsonMapper.shared().readTree(problem.body());
        body.remove(List.of("instance", "traceId"));
        return body;
    }

    /** The check fails closed. Each service tests that it has no such handler. */
    @Test
    void aHandlerThatSaysNothingIsClosedToEverybody() {
        granted("angers-2027-03", Role.ORGANISER);

        assertThat(doors.get("/forgotten").statusCode()).isEqualTo(401);
        assertThat(doors.get("/forgotten", PROVIDER.token(hugo).steering().bearer())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aRoleDoesNotCountWhereThePathNamesNoStop() {
        granted("angers-2027-03", Role.DOOR);

        assertThat(hugoAsks("/stops/door").statusCode()).isEqualTo(403);
    }

    @Test
    void theBodyOfAForbiddenRequestIsNotRead() {
        assertThat(doors.post("/me", "application/json", "{").statusCode()).isEqualTo(405);
        assertThat(doors.post("/public", "text/plain", "{").statusCode()).isEqualTo(200);
        assertThat(doors.get("/nothing").statusCode()).isEqualTo(404);
        assertThat(doors.options("/me").headers().firstValue("Allow")).hasValue("GET,HEAD,OPTIONS");
    }

    @Test
    void errorsAreOpenToAll() {
        assertThat(doors.get("/error").statusCode()).isEqualTo(404);
    }

    @Test
    void rolesAreFoundByStopAndByPerson() {
        String stop = "stop-" + UUID.randomUUID();
        granted(stop, Role.DOOR);
        granted(stop, Role.DOOR);
        granted(stop, Role.FACILITATOR);
        granted(stop + "-2", Role.PARTNER);

        StopRoles roles = doors.bean(StopRoles.class);

        assertThat(roles.at(stop)).isEqualTo(Map.of(hugosId, Set.of(Role.DOOR, Role.FACILITATOR)));
        assertThat(roles.of(hugosId))
                .isEqualTo(Map.of(stop, Set.of(Role.DOOR, Role.FACILITATOR), stop + "-2", Set.of(Role.PARTNER)));
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"name\":\"Claire Moreau\"}', Claire Moreau",
        "'{\"given_name\":\"Claire\",\"family_name\":\"Moreau\"}', Claire Moreau",
        "'{\"given_name\":\"Claire\",\"usual_name\":\"Petit\"}', Claire Petit",
        "'{\"given_name\":\"Claire\",\"preferred_username\":\"cmoreau\"}', cmoreau",
        "'{\"client_id\":\"etape-door\"}', etape-door",
        "'{}', null"
    })
    void theNameIsTakenFromTheBestClaimThatTheProviderSends(String claims, String name) {
        var token = PROVIDER.token(hugo);
        JsonMapper.shared().readTree(claims).forEachEntry((claim, value) -> token.claim(claim, value.stringValue()));

        assertThat(doors.get("/me", token.bearer()).body()).isEqualTo(hugosId + " " + name + " false");
    }
}
