package fr.etape.sessions;

import com.mongodb.client.MongoDatabase;
import fr.etape.sessions.attendees.Attendees;
import fr.etape.sessions.availability.Availabilities;
import fr.etape.sessions.contributions.SeatedTables;
import fr.etape.sessions.contributions.documents.Proposals;
import fr.etape.sessions.contributions.documents.TableCards;
import fr.etape.sessions.contributions.documents.WrittenTexts;
import fr.etape.sessions.programme.documents.Programmes;
import fr.etape.sessions.team.documents.Invitations;
import fr.etape.sessions.tour.documents.Stops;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the features read, made known to Spring. */
@Configuration(proxyBeanMethods = false)
class SessionsBeans {

    @Bean
    Stops stops(MongoDatabase database, SessionsSettings settings) {
        return new Stops(database, settings.readWithin());
    }

    @Bean
    Invitations invitations(MongoDatabase database, SessionsSettings settings) {
        return new Invitations(database, settings.readWithin());
    }

    @Bean
    Availabilities availabilities(MongoDatabase database, SessionsSettings settings) {
        return new Availabilities(database, settings.readWithin());
    }

    @Bean
    Attendees attendees(MongoDatabase database, SessionsSettings settings) {
        return new Attendees(database, settings.readWithin());
    }

    @Bean
    Programmes programmes(MongoDatabase database, SessionsSettings settings) {
        return new Programmes(database, settings.readWithin());
    }

    @Bean
    WrittenTexts writtenTexts(MongoDatabase database, SessionsSettings settings) {
        return new WrittenTexts(database, settings.readWithin());
    }

    @Bean
    Proposals proposals(MongoDatabase database, SessionsSettings settings) {
        return new Proposals(database, settings.readWithin());
    }

    @Bean
    SeatedTables seatedTables(MongoDatabase database, SessionsSettings settings) {
        return new TableCards(database, settings.readWithin());
    }
}
