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
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.kafka.support.SimpleKafkaHeaderMapper;
import org.springframework.util.backoff.ExponentialBackOff;

/** Everything a service needs to read streams, except its projections. */
@AutoConfiguration(after = {MongoAutoConfiguration.class, KafkaAutoConfiguration.class})
public class ProjectionAutoConfiguration {

    private static final int SELECTION_SECONDS = 5;

    /** Requests that wait for an unreachable store are answered in time; the driver's default is 30 s. */
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
    ConsumerGroups consumerGroups(Environment environment) {
        return new ConsumerGroups(environment);
    }

    @Bean
    DeadLetters deadLetters(KafkaAdmin admin) {
        return new DeadLetters(admin);
    }

    @Bean
    ProjectionConsumers projectionConsumers(
            MongoClient client,
            MongoDatabase database,
            ConsumerGroups groups,
            DeadLetters deadLetters,
            ObjectProvider<MeterRegistry> meters) {
        return new ProjectionConsumers(
                client, database, groups, deadLetters, meters.getIfAvailable(CompositeMeterRegistry::new));
    }

    @Bean
    KafkaBindingRebalanceListener seekToBookmarks(MongoDatabase database, ConsumerGroups groups) {
        return new SeekToBookmarks(new Bookmarks(database), groups);
    }

    @Bean
    UntouchedRecords untouchedRecords() {
        return new UntouchedRecords();
    }

    /** For a service's own bindings that read record by record; the binder finds it by its name. */
    @Bean
    KafkaHeaderMapper kafkaBinderHeaderMapper() {
        return new SimpleKafkaHeaderMapper("ce_*", "content-type", "traceparent", "tracestate", "!*");
    }

    /**
     * Retries the same poll for ever, at most 5 s apart: a record that is given up is lost. The default gives up after
     * ten attempts, and at once on exceptions that it considers fatal, such as ClassCastException.
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
