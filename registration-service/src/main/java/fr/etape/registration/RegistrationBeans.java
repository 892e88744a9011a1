package fr.etape.registration;

import com.mongodb.client.MongoDatabase;
import fr.etape.registration.admission.documents.Listing;
import fr.etape.registration.admission.documents.OpenedStops;
import fr.etape.registration.admission.documents.Registrations;
import fr.etape.registration.links.Links;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Plain objects of the features, made known to Spring. */
@Configuration(proxyBeanMethods = false)
class RegistrationBeans {

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
    OpenedStops openedStops(MongoDatabase database) {
        return new OpenedStops(database);
    }
}
