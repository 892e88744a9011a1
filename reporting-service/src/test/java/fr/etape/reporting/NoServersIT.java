package fr.etape.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.connection.ClusterSettings;
import fr.etape.testkit.Answer;
import fr.etape.testkit.RunningApplication;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NoServersIT {

    @RegisterExtension
    static final RunningApplication service =
            RunningApplication.of(ReportingServiceApplication.class).withoutServers();

    /** Monitoring does not wait for the driver's own 30 s. */
    @Test
    void waitsFiveSecondsForAnUnavailableStore() {
        ClusterSettings settings =
                service.bean(MongoClient.class).getClusterDescription().getClusterSettings();

        assertThat(settings.getServerSelectionTimeout(TimeUnit.SECONDS)).isEqualTo(5);
        assertThat(service.asNobody().get("/actuator/health").status()).isEqualTo(503);
    }

    @Test
    void startsWithoutKafkaAndMongoDbAndSaysThatItCannotAnswerYet() {
        Answer answer = service.asNobody().get("/api/reports/stops/angers-2027-03");

        assertThat(answer.problem()).isEqualTo("503 urn:etape:problem:unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("2");
        assertThat(answer.body()).doesNotContain("127.0.0.1");
        assertThat(service.asNobody().get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(service.asNobody().get("/actuator/health/readiness").status())
                .isEqualTo(200);
    }
}
