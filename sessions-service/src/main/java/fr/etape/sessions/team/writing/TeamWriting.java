package fr.etape.sessions.team.writing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import fr.etape.access.StopRoles;
import fr.etape.contracts.team.TeamEvent;
import fr.etape.journal.StreamKind;
import fr.etape.journal.Trail;
import fr.etape.sessions.SessionsSettings;
import fr.etape.sessions.team.Team;
import fr.etape.sessions.team.TeamCommand;
import fr.etape.sessions.team.TeamDecider;
import fr.etape.sessions.team.TeamOutcome;
import fr.etape.sessions.team.TeamStateFormat;
import fr.etape.sessions.team.TeamStream;
import fr.etape.sessions.team.documents.Invitations;
import fr.etape.sessions.team.documents.TeamDocuments;
import fr.etape.streamwriting.JournalProperties;
import fr.etape.streamwriting.JsonEventFormat;
import fr.etape.streamwriting.StreamWriting;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The streams of the teams, as this service writes them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JournalProperties.class)
class TeamWriting {

    @Bean
    Invitations invitations(MongoDatabase database, SessionsSettings settings) {
        return new Invitations(database, settings.readWithin());
    }

    @Bean
    StreamWriting<Team, TeamCommand, TeamEvent, TeamOutcome> teamStreams(
            MongoClient client,
            MongoDatabase database,
            KafkaProperties kafka,
            JournalProperties properties,
            StopRoles roles,
            Invitations invitations,
            Trail trail) {
        StreamKind<Team, TeamCommand, TeamEvent, TeamOutcome> kind = new StreamKind<>(
                "team",
                new TeamDecider(),
                JsonEventFormat.of(TeamEvent.class),
                new TeamStateFormat(),
                new TeamDocuments(database, roles),
                TeamStream::topicOf);
        return new StreamWriting<>(
                client, database.getName(), kafka.buildProducerProperties(), properties, kind, () -> {
                    invitations.createIndexes();
                    trail.createIndex();
                });
    }
}
