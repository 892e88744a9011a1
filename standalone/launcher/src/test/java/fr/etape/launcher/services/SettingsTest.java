package fr.etape.launcher.services;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.launcher.identity.DemoRole;
import fr.etape.launcher.identity.Provider;
import fr.etape.localservers.broker.BrokerAccess;
import fr.etape.localservers.topicaccess.Principal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    static final Settings SETTINGS = new Settings(
            Map.of(
                    Service.REGISTRATION, "mongodb://etape-registration:1@127.0.0.1:27017/?replicaSet=rs0",
                    Service.SESSIONS, "mongodb://etape-sessions:2@127.0.0.1:27017/?replicaSet=rs0",
                    Service.REPORTING, "mongodb://etape-reporting:3@127.0.0.1:27017/?replicaSet=rs0",
                    Service.WEB, "mongodb://etape-web:4@127.0.0.1:27017/?replicaSet=rs0"),
            new Kafka(
                    "127.0.0.1:9092",
                    new BrokerAccess(Map.of(
                            Principal.ADMIN, "kafka-admin",
                            Principal.REGISTRATION, "kafka-registration",
                            Principal.SESSIONS, "kafka-sessions",
                            Principal.REPORTING, "kafka-reporting",
                            Principal.PARTNER, "kafka-partner"))),
            Map.of(
                    Service.REGISTRATION, 9001,
                    Service.SESSIONS, 9002,
                    Service.REPORTING, 9003,
                    Service.WEB, 9004,
                    Service.IDENTITY, 9006,
                    Service.GATEWAY, 8080),
            "link",
            "passes",
            "seal",
            "http://127.0.0.1:9005/path",
            new LocalMail(9025, "http://localhost:9026"),
            new Provider(
                    "http://localhost:8080/identity",
                    Path.of("/data/secrets"),
                    "launcher",
                    Path.of("/data/demo-people.json"),
                    "site",
                    Map.of(DemoRole.ORGANISER, "organiser", DemoRole.STEERING, "steering")));

    @Test
    void theGatewayKnowsTheServicesAndNeitherStoreNorBroker() {
        assertThat(SETTINGS.environment(Service.GATEWAY))
                .containsOnly(
                        Map.entry("ETAPE_GATEWAY_LIMITS_PERCLIENT_PERSECOND", "20000"),
                        Map.entry("ETAPE_GATEWAY_LIMITS_PERCLIENT_BURST", "20000"),
                        Map.entry("ETAPE_GATEWAY_LIMITS_PERKEY_PERSECOND", "20000"),
                        Map.entry("ETAPE_GATEWAY_LIMITS_PERKEY_BURST", "20000"),
                        Map.entry("ETAPE_GATEWAY_LIMITS_REGISTRATIONS_PERHOUR", "1000000"),
                        Map.entry("ETAPE_URL", "http://localhost:8080"),
                        Map.entry("ETAPE_GATEWAY_PROXIED", "false"),
                        Map.entry("SERVER_ADDRESS", "127.0.0.1"),
                        Map.entry("SERVER_PORT", "8080"),
                        Map.entry("ETAPE_GATEWAY_UPSTREAMS_REGISTRATION", "http://127.0.0.1:9001"),
                        Map.entry("ETAPE_GATEWAY_UPSTREAMS_SESSIONS", "http://127.0.0.1:9002"),
                        Map.entry("ETAPE_GATEWAY_UPSTREAMS_REPORTING", "http://127.0.0.1:9003"),
                        Map.entry("ETAPE_GATEWAY_UPSTREAMS_IDENTITY", "http://127.0.0.1:9006"),
                        Map.entry("ETAPE_GATEWAY_UPSTREAMS_WEB", "http://127.0.0.1:9004"));
    }

    @Test
    void eachServiceHasItsOwnUserOfMongodb() {
        assertThat(SETTINGS.environment(Service.WEB))
                .containsEntry("SPRING_MONGODB_URI", "mongodb://etape-web:4@127.0.0.1:27017/?replicaSet=rs0");
        assertThat(SETTINGS.environment(Service.SESSIONS))
                .containsEntry("SPRING_MONGODB_URI", "mongodb://etape-sessions:2@127.0.0.1:27017/?replicaSet=rs0");
        assertThat(SETTINGS.environment(Service.GATEWAY)).doesNotContainKey("SPRING_MONGODB_URI");
    }

    @Test
    void theRehearsalMayHaveLongWaitingLists() {
        assertThat(SETTINGS.environment(Service.REGISTRATION))
                .containsEntry("ETAPE_REGISTRATION_WAITINGLISTS_LEAST", "1000000");
    }

    @Test
    void theServicesKnowTheIssuerAndFetchItsKeysDirectly() {
        for (Service service : List.of(Service.REGISTRATION, Service.SESSIONS, Service.REPORTING)) {
            assertThat(SETTINGS.environment(service))
                    .as(service.module())
                    .contains(
                            Map.entry(
                                    "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUERURI",
                                    "http://localhost:8080/identity"),
                            Map.entry(
                                    "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_JWKSETURI",
                                    "http://127.0.0.1:9006/identity/oauth2/jwks"),
                            Map.entry("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_AUDIENCES", "etape"),
                            Map.entry("ETAPE_ACCESS_PASSES_JWKSETURI", "http://127.0.0.1:9001/api/passes/keys"));
        }
    }

    @Test
    void theSiteSendsBrowsersThroughTheGatewayAndAsksTheProviderDirectly() {
        assertThat(SETTINGS.environment(Service.WEB))
                .contains(
                        Map.entry(
                                "ETAPE_WEB_SIGNIN_AUTHORIZATIONURI", "http://localhost:8080/identity/oauth2/authorize"),
                        Map.entry("ETAPE_WEB_SIGNIN_ENDSESSIONURI", "http://localhost:8080/identity/connect/logout"),
                        Map.entry("ETAPE_WEB_SIGNIN_TOKENURI", "http://127.0.0.1:9006/identity/oauth2/token"),
                        Map.entry("ETAPE_WEB_SIGNIN_USERINFOURI", "http://127.0.0.1:9006/identity/userinfo"));
    }

    @Test
    void everyServiceSignsInAtTheBrokerAsItselfAndNobodyElseKnowsAPassword() {
        Map<Service, String> own = Map.of(
                Service.REGISTRATION, "kafka-registration",
                Service.SESSIONS, "kafka-sessions",
                Service.REPORTING, "kafka-reporting");
        for (Service service : Service.values()) {
            String all = SETTINGS.environment(service).toString();
            for (String one : List.of("admin", "registration", "sessions", "reporting", "partner")) {
                assertThat(all.contains("kafka-" + one))
                        .as("%s knows the password of %s", service.module(), one)
                        .isEqualTo(("kafka-" + one).equals(own.get(service)));
            }
        }
        assertThat(SETTINGS.environment(Service.SESSIONS))
                .containsEntry("SPRING_KAFKA_BOOTSTRAPSERVERS", "127.0.0.1:9092")
                .containsEntry("SPRING_KAFKA_PROPERTIES_SECURITY_PROTOCOL", "SASL_PLAINTEXT")
                .containsEntry("SPRING_KAFKA_PROPERTIES_SASL_MECHANISM", "SCRAM-SHA-512")
                .containsEntry(
                        "SPRING_KAFKA_PROPERTIES_SASL_JAAS_CONFIG",
                        "org.apache.kafka.common.security.scram.ScramLoginModule required"
                                + " username=\"etape-sessions\" password=\"kafka-sessions\";");
    }

    @Test
    void onlyTheProviderGetsTheSecretsOfAllPrograms() {
        assertThat(SETTINGS.environment(Service.IDENTITY))
                .contains(
                        Map.entry("ETAPE_IDENTITY_LAUNCHERSECRET", "launcher"),
                        Map.entry("ETAPE_IDENTITY_CLIENTS_WEB", "site"),
                        Map.entry("ETAPE_IDENTITY_CLIENTS_ORGANISER", "organiser"),
                        Map.entry("ETAPE_IDENTITY_CLIENTS_STEERING", "steering"));
        for (Service service : Service.values()) {
            assertThat(SETTINGS.environment(service).containsValue("organiser"))
                    .as(service.module())
                    .isEqualTo(service == Service.IDENTITY);
        }
    }

    @Test
    void onlyTheSiteGetsTheSecretOfItsNotes() {
        for (Service service : Service.values()) {
            assertThat(SETTINGS.environment(service).get("ETAPE_WEB_SEAL_SECRET"))
                    .as(service.module())
                    .isEqualTo(service == Service.WEB ? "seal" : null);
        }
    }

    @Test
    void onlyRegistrationGetsTheSecretOfThePasses() {
        for (Service service : Service.values()) {
            assertThat(SETTINGS.environment(service).get("ETAPE_REGISTRATION_PASSES_SECRET"))
                    .as(service.module())
                    .isEqualTo(service == Service.REGISTRATION ? "passes" : null);
        }
    }

    @Test
    void onlyRegistrationGetsTheSecretOfTheLinks() {
        for (Service service : Service.values()) {
            assertThat(SETTINGS.environment(service).containsKey("ETAPE_REGISTRATION_LINKSECRET"))
                    .as(service.module())
                    .isEqualTo(service == Service.REGISTRATION);
        }
    }

    @Test
    void mailsToParticipantsStayOnThisMachine() {
        assertThat(SETTINGS.environment(Service.REGISTRATION))
                .containsEntry("ETAPE_URL", "http://localhost:8080")
                .containsEntry("ETAPE_MAILS_HOST", "127.0.0.1")
                .containsEntry("ETAPE_MAILS_PORT", "9025");
        assertThat(SETTINGS.environment(Service.WEB)).containsEntry("ETAPE_WEB_MAILBOX", "http://localhost:9026");
    }
}
