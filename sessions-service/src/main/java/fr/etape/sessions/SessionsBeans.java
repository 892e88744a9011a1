package fr.etape.sessions;

import com.mongodb.client.MongoDatabase;
import fr.etape.journal.Trail;
import fr.etape.sessions.tour.documents.Stops;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Plain objects of the features, made known to Spring. */
@Configuration(proxyBeanMethods = false)
class SessionsBeans {

    private static final int SELECTION_SECONDS = 5;

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Stops stops(MongoDatabase database, SessionsSettings settings) {
        return new Stops(database, settings.readWithin());
    }

    @Bean
    Trail trail(MongoDatabase database) {
        return new Trail(database);
    }

    /** A request that waits for a store that is away is told so in time; the driver's default is 30 s. */
    @Bean
    MongoClientSettingsBuilderCustomizer answersInTime() {
        return settings -> settings.applyToClusterSettings(
                cluster -> cluster.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS));
    }
}
