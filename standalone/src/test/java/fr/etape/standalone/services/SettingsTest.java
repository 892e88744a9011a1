package fr.etape.standalone.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Settings SETTINGS = new Settings(
            "mongodb://etape:secret@127.0.0.1:27017/?replicaSet=rs0",
            "127.0.0.1:9092",
            Map.of(
                    Service.REGISTRATION, 9001,
                    Service.SESSIONS, 9002,
                    Service.REPORTING, 9003,
                    Service.WEB, 9004,
                    Service.GATEWAY, 8080),
            "link",
            "http://127.0.0.1:9005/path");

    @Test
    void theGatewayKnowsTheServicesAndNeitherStoreNorBroker() {
        assertThat(SETTINGS.environment(Service.GATEWAY))
                .containsOnly(
                        Map.entry("ETAPE_GATEWAY_LIMITS_PERCLIENT_PERSECOND", "20000"),
                        Map.entry("ETAPE_GATEWAY_LIMITS_PERCLIENT_BURST", "20000"),
                        Map.entry("ETAPE_GATEWAY_LIMITS_PERKEY_PERSECOND", "20000"),
                        Map.entry("ETAPE_GATEWAY_LIMITS_PERKEY_BURST", "20000"),
                        Map.entry("SERVER_ADDRESS", "127.0.0.1"),
                        Map.entry("SERVER_PORT", "8080"),
                        Map.entry("ETAPE_GATEWAY_UPSTREAMS_REGISTRATION", "http://127.0.0.1:9001"),
                        Map.entry("ETAPE_GATEWAY_UPSTREAMS_SESSIONS", "http://127.0.0.1:9002"),
                        Map.entry("ETAPE_GATEWAY_UPSTREAMS_REPORTING", "http://127.0.0.1:9003"),
                        Map.entry("ETAPE_GATEWAY_UPSTREAMS_WEB", "http://127.0.0.1:9004"));
    }

    @Test
    void onlyRegistrationGetsTheSecretOfTheLinks() {
        for (Service service : Service.values()) {
            assertThat(SETTINGS.environment(service).containsKey("ETAPE_REGISTRATION_LINKSECRET"))
                    .as(service.module())
                    .isEqualTo(service == Service.REGISTRATION);
        }
    }
}
