package fr.etape.projection;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoProperties;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.kafka.support.SimpleKafkaHeaderMapper;
import org.springframework.util.backoff.ExponentialBackOff;

/** Everything a service needs to read streams but its projections. */
@AutoConfiguration(after = {MongoAutoConfiguration.class, KafkaAutoConfiguration.class})
public class ProjectionAutoConfiguration {

    private static final int SELECTION_SECONDS = 5;

    /** A request that waits for a store that is away is told so in time; the driver's default is 30 s. */
    @Bean
    MongoClientSettingsBuilderCustomizer answersInTime() {
        return settings -> settings.applyToClusterSettings(
                cluster -> cluster.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS));
    }

    @Bean
    @ConditionalOnMissingBean
    MongoDatabase mongoDatabase(MongoClient client, MongoProperties properties) {
        return client.getDatabase(properties.getMongoClientDatabase());
    }

    @Bean
    DeadLetters deadLetters(KafkaAdmin admin) {
        return new DeadLetters(admin);
    }

    @Bean
    ProjectionConsumers projectionConsumers(
            MongoClient client, MongoDatabase database, DeadLetters deadLetters, ObjectProvider<MeterRegistry> meters) {
        return new ProjectionConsumers(
                client, database, deadLetters, meters.getIfAvailable(CompositeMeterRegistry::new));
    }

    @Bean
    KafkaBindingRebalanceListener seekToBookmarks(MongoDatabase database) {
        return new SeekToBookmarks(new Bookmarks(database));
    }

    @Bean
    UntouchedRecords untouchedRecords() {
        return new UntouchedRecords();
    }

    /** For bindings of a service's own that read record by record; the binder finds it by its name. */
    @Bean
    KafkaHeaderMapper kafkaBinderHeaderMapper() {
        return new SimpleKafkaHeaderMapper("ce_*", "content-type", "traceparent", "tracestate", "!*");
    }

    /**
     * The same poll again, for ever, at most 5 s apart: a record that was given up would be lost. The default gives up
     * after ten attempts, and after none on exceptions that it takes for fatal, such as ClassCastException.
     */
    @Bean
    CommonErrorHandler untilItSucceeds() {
        ExponentialBackOff backOff = new ExponentialBackOff(100, 2);
        backOff.setMaxInterval(5_000);
        DefaultErrorHandler handler = new DefaultErrorHandler(backOff);
        handler.setClassifications(Map.of(), true);
        handler.setReclassifyOnExceptionChange(false);
        handler.setRetryListeners(new FailureLog());
        return handler;
    }
}
