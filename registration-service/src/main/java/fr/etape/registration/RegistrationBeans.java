package fr.etape.registration;

import com.mongodb.client.MongoDatabase;
import fr.etape.journal.Trail;
import fr.etape.registration.links.Links;
import fr.etape.registration.registrations.Listing;
import fr.etape.registration.registrations.OpenedStops;
import fr.etape.registration.registrations.Registrations;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Plain objects of the features, made known to Spring. */
@Configuration(proxyBeanMethods = false)
class RegistrationBeans {

    private static final int SELECTION_SECONDS = 5;

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Links links(RegistrationSettings settings) {
        return new Links(settings.linkSecret());
    }

    @Bean
    Registrations registrations(MongoDatabase database) {
        return new Registrations(database);
    }

    @Bean
    Listing listing(MongoDatabase database) {
        return new Listing(database);
    }

    @Bean
    Trail trail(MongoDatabase database) {
        return new Trail(database);
    }

    @Bean
    OpenedStops openedStops(MongoDatabase database) {
        return new OpenedStops(database);
    }

    /** A request that waits for a store that is away is told so in time; the driver's default is 30 s. */
    @Bean
    MongoClientSettingsBuilderCustomizer answersInTime() {
        return settings -> settings.applyToClusterSettings(
                cluster -> cluster.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS));
    }
}
