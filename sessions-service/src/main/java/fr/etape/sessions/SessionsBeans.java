package fr.etape.sessions;

import com.mongodb.client.MongoDatabase;
import fr.etape.journal.Trail;
import fr.etape.sessions.tour.documents.Stops;
import fr.etape.streamwriting.staff.OriginParameter;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Plain objects of the features, made known to Spring. */
@Configuration(proxyBeanMethods = false)
@Import(OriginParameter.class)
class SessionsBeans {

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
}
