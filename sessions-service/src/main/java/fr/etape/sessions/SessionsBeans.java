package fr.etape.sessions;

import com.mongodb.client.MongoDatabase;
import fr.etape.contracts.votes.VotesEvent;
import fr.etape.journal.History;
import fr.etape.sessions.attendees.Attendees;
import fr.etape.sessions.availability.Availabilities;
import fr.etape.sessions.bookings.documents.AnnouncedSources;
import fr.etape.sessions.bookings.documents.KnownFacts;
import fr.etape.sessions.bookings.draw.wishes.Atelier;
import fr.etape.sessions.contributions.SeatedTables;
import fr.etape.sessions.contributions.documents.Proposals;
import fr.etape.sessions.contributions.documents.WrittenTexts;
import fr.etape.sessions.feedback.documents.Surveys;
import fr.etape.sessions.programme.documents.Programmes;
import fr.etape.sessions.tables.computing.TablesSettings;
import fr.etape.sessions.tables.documents.PublishedPlans;
import fr.etape.sessions.tables.documents.Reseatings;
import fr.etape.sessions.tables.documents.TableCodes;
import fr.etape.sessions.tables.documents.TablePlans;
import fr.etape.sessions.team.documents.Invitations;
import fr.etape.sessions.tour.documents.Stops;
import fr.etape.sessions.votes.Idea;
import fr.etape.sessions.votes.Ideas;
import fr.etape.sessions.votes.documents.Questions;
import fr.etape.streamwriting.JsonEventFormat;
import java.time.Clock;
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
    SeatedTables seatedTables(TableCodes codes) {
        return new SeatedByPlan(codes);
    }

    @Bean
    TablePlans tablePlans(MongoDatabase database, SessionsSettings settings, TablesSettings tables, Clock clock) {
        return new TablePlans(database, settings.readWithin(), tables.interruptedAfter(), clock);
    }

    @Bean
    TableCodes tableCodes(MongoDatabase database, SessionsSettings settings) {
        return new TableCodes(database, settings.readWithin());
    }

    @Bean
    PublishedPlans publishedPlans(MongoDatabase database, SessionsSettings settings) {
        return new PublishedPlans(database, settings.readWithin());
    }

    @Bean
    Reseatings reseatings(MongoDatabase database, SessionsSettings settings, Clock clock) {
        return new Reseatings(database, settings.readWithin(), clock);
    }

    @Bean
    KnownFacts bookingFacts(
            MongoDatabase database, SessionsSettings settings, Attendees attendees, Programmes programmes) {
        return new KnownFacts(
                database,
                settings.readWithin(),
                attendees,
                stopId -> programmes.published(stopId).ateliers().stream()
                        .map(each -> new Atelier(each.code(), each.seats()))
                        .toList());
    }

    @Bean
    AnnouncedSources announcedSources(MongoDatabase database, SessionsSettings settings) {
        return new AnnouncedSources(database, settings.readWithin());
    }

    @Bean
    Questions questions(MongoDatabase database, SessionsSettings settings) {
        return new Questions(database, settings.readWithin());
    }

    @Bean
    History<VotesEvent> votesHistory(MongoDatabase database) {
        return new History<>(database, JsonEventFormat.of(VotesEvent.class));
    }

    @Bean
    Ideas ideas(Proposals proposals) {
        return stopId -> proposals.at(stopId).stream()
                .map(each -> new Idea(each.proposalId(), each.theme(), each.text()))
                .toList();
    }

    @Bean
    Surveys surveys(MongoDatabase database, SessionsSettings settings) {
        return new Surveys(database, settings.readWithin());
    }
}
