package fr.etape.streamwriting;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import fr.etape.access.AccessAutoConfiguration;
import fr.etape.journal.JournalFormat;
import fr.etape.journal.trail.Trail;
import fr.etape.streamwriting.staff.OriginParameter;
import fr.etape.streamwriting.staff.StaffTrail;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.KafkaAdmin;

/** All that a service needs to write streams but their kinds, which it makes with {@link StreamWritings}. */
@AutoConfiguration(after = AccessAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(JournalProperties.class)
@Import({OriginParameter.class, StaffTrail.class, StreamProblems.class})
public class StreamWritingAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Trail trail(MongoDatabase database) {
        return new Trail(database);
    }

    @Bean
    FormatAtStart formatAtStart(MongoDatabase database) {
        return new FormatAtStart(database);
    }

    @Bean
    StreamTopics streamTopics(KafkaAdmin admin) {
        return new StreamTopics(admin.getConfigurationProperties());
    }

    @Bean
    StreamWritings streamWritings(
            MongoClient client,
            MongoDatabase database,
            KafkaProperties kafka,
            StreamTopics topics,
            JournalProperties properties,
            Trail trail,
            Clock clock) {
        return new StreamWritings(
                client,
                database,
                kafka.buildProducerProperties(),
                topics,
                properties,
                new JournalFormat(database),
                trail,
                clock);
    }
}
