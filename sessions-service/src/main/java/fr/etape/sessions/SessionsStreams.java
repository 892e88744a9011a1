package fr.etape.sessions;

import com.mongodb.client.MongoDatabase;
import fr.etape.access.StopRoles;
import fr.etape.contracts.bookings.BookingsEvent;
import fr.etape.contracts.contributions.ContributionsEvent;
import fr.etape.contracts.feedback.FeedbackEvent;
import fr.etape.contracts.programme.ProgrammeEvent;
import fr.etape.contracts.tables.TablesEvent;
import fr.etape.contracts.team.TeamEvent;
import fr.etape.contracts.tour.TourEvent;
import fr.etape.contracts.votes.VotesEvent;
import fr.etape.sessions.attendees.Attendees;
import fr.etape.sessions.bookings.Bookings;
import fr.etape.sessions.bookings.BookingsCommand;
import fr.etape.sessions.bookings.BookingsDecider;
import fr.etape.sessions.bookings.BookingsSnapshot;
import fr.etape.sessions.bookings.documents.BookingsDocuments;
import fr.etape.sessions.bookings.documents.KnownFacts;
import fr.etape.sessions.contributions.Contributions;
import fr.etape.sessions.contributions.ContributionsCommand;
import fr.etape.sessions.contributions.ContributionsDecider;
import fr.etape.sessions.contributions.ContributionsSnapshot;
import fr.etape.sessions.contributions.documents.ContributionDocuments;
import fr.etape.sessions.feedback.Feedback;
import fr.etape.sessions.feedback.FeedbackCommand;
import fr.etape.sessions.feedback.FeedbackDecider;
import fr.etape.sessions.feedback.FeedbackSnapshot;
import fr.etape.sessions.feedback.documents.FeedbackDocuments;
import fr.etape.sessions.programme.Programme;
import fr.etape.sessions.programme.ProgrammeCommand;
import fr.etape.sessions.programme.ProgrammeDecider;
import fr.etape.sessions.programme.ProgrammeSnapshot;
import fr.etape.sessions.programme.documents.ProgrammeDocuments;
import fr.etape.sessions.tables.Tables;
import fr.etape.sessions.tables.TablesCommand;
import fr.etape.sessions.tables.TablesDecider;
import fr.etape.sessions.tables.TablesSnapshot;
import fr.etape.sessions.tables.documents.Reseatings;
import fr.etape.sessions.tables.documents.TablePlans;
import fr.etape.sessions.tables.documents.TablesDocuments;
import fr.etape.sessions.team.Team;
import fr.etape.sessions.team.TeamCommand;
import fr.etape.sessions.team.TeamDecider;
import fr.etape.sessions.team.TeamSnapshot;
import fr.etape.sessions.team.documents.TeamDocuments;
import fr.etape.sessions.tour.Tour;
import fr.etape.sessions.tour.TourCommand;
import fr.etape.sessions.tour.TourDecider;
import fr.etape.sessions.tour.TourSnapshot;
import fr.etape.sessions.tour.documents.Stops;
import fr.etape.sessions.tour.documents.TourDocuments;
import fr.etape.sessions.votes.Votes;
import fr.etape.sessions.votes.VotesCommand;
import fr.etape.sessions.votes.VotesDecider;
import fr.etape.sessions.votes.VotesSnapshot;
import fr.etape.sessions.votes.documents.VotesDocuments;
import fr.etape.streamwriting.StreamWriting;
import fr.etape.streamwriting.StreamWritings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The streams that this service writes. */
@Configuration(proxyBeanMethods = false)
class SessionsStreams {

    @Bean
    StreamWriting<Tour, TourCommand> tourStream(StreamWritings streams, MongoDatabase database) {
        return streams.of(
                TourEvent.STREAM,
                TourEvent.class,
                TourCommand.class,
                new TourDecider(),
                TourSnapshot.FORMAT,
                new TourDocuments(database));
    }

    @Bean
    StreamWriting<Team, TeamCommand<?>> teamStreams(StreamWritings streams, MongoDatabase database, StopRoles roles) {
        return streams.of(
                TeamEvent.STREAM,
                TeamEvent.class,
                TeamCommand.class,
                new TeamDecider(),
                TeamSnapshot.FORMAT,
                new TeamDocuments(database, roles));
    }

    @Bean
    StreamWriting<Programme, ProgrammeCommand> programmeStreams(
            StreamWritings streams, MongoDatabase database, Stops stops, ProgrammeSettings settings) {
        return streams.of(
                ProgrammeEvent.STREAM,
                ProgrammeEvent.class,
                ProgrammeCommand.class,
                new ProgrammeDecider(settings.limits()),
                ProgrammeSnapshot.FORMAT,
                new ProgrammeDocuments(database, stops));
    }

    @Bean
    StreamWriting<Contributions, ContributionsCommand> contributionStreams(
            StreamWritings streams, MongoDatabase database) {
        return streams.of(
                ContributionsEvent.STREAM,
                ContributionsEvent.class,
                ContributionsCommand.class,
                new ContributionsDecider(),
                ContributionsSnapshot.FORMAT,
                new ContributionDocuments(database));
    }

    @Bean
    StreamWriting<Tables, TablesCommand<?>> tablesStreams(
            StreamWritings streams,
            MongoDatabase database,
            TablePlans plans,
            Reseatings reseatings,
            Attendees attendees) {
        return streams.of(
                TablesEvent.STREAM,
                TablesEvent.class,
                TablesCommand.class,
                new TablesDecider(),
                TablesSnapshot.FORMAT,
                new TablesDocuments(database, plans, reseatings, attendees));
    }

    @Bean
    StreamWriting<Bookings, BookingsCommand<?>> bookingsStreams(
            StreamWritings streams, MongoDatabase database, KnownFacts facts) {
        return streams.of(
                BookingsEvent.STREAM,
                BookingsEvent.class,
                BookingsCommand.class,
                new BookingsDecider(),
                BookingsSnapshot.FORMAT,
                new BookingsDocuments(database, facts));
    }

    @Bean
    StreamWriting<Votes, VotesCommand<?>> votesStreams(
            StreamWritings streams, MongoDatabase database, Attendees attendees) {
        return streams.of(
                VotesEvent.STREAM,
                VotesEvent.class,
                VotesCommand.class,
                new VotesDecider(),
                VotesSnapshot.FORMAT,
                new VotesDocuments(database, attendees));
    }

    @Bean
    StreamWriting<Feedback, FeedbackCommand<?>> feedbackStreams(
            StreamWritings streams, MongoDatabase database, Attendees attendees) {
        return streams.of(
                FeedbackEvent.STREAM,
                FeedbackEvent.class,
                FeedbackCommand.class,
                new FeedbackDecider(),
                FeedbackSnapshot.FORMAT,
                new FeedbackDocuments(database, attendees));
    }
}
