package fr.etape.registration;

import com.mongodb.client.MongoDatabase;
import fr.etape.journal.Trail;
import fr.etape.registration.admission.documents.Listing;
import fr.etape.registration.admission.documents.OpenedStops;
import fr.etape.registration.admission.documents.Registrations;
import fr.etape.registration.links.Links;
import fr.etape.streamwriting.staff.OriginParameter;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Plain objects of the features, made known to Spring. */
@Configuration(proxyBeanMethods = false)
@Import(OriginParameter.class)
class RegistrationBeans {

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
}
