package fr.etape.projection;

import com.mongodb.client.MongoDatabase;
import fr.etape.testservers.TestServers;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.kafka.event.ConsumerRetryAuthEvent;
import org.springframework.kafka.event.ConsumerStoppedEvent;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.converter.BatchMessageConverter;
import org.springframework.kafka.support.converter.BatchMessagingMessageConverter;
import org.springframework.messaging.Message;
import org.springframework.util.backoff.FixedBackOff;

/** A service with one projection, declared as in a real one. */
final class Service implements AutoCloseable {

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final List<ConsumerStoppedEvent> stopped = new CopyOnWriteArrayList<>();
    final AtomicInteger refusals = new AtomicInteger();
    private final ConfigurableApplicationContext context;

    private Service(Builder builder) {
        context = new SpringApplicationBuilder(Wiring.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> register((GenericApplicationContext) context, builder))
                .run(builder.settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }

    private void register(GenericApplicationContext context, Builder builder) {
        context.registerBean(SimpleMeterRegistry.class, () -> meters);
        context.addApplicationListener((ApplicationListener<ConsumerStoppedEvent>) event -> stopped.add(event));
        context.addApplicationListener(
                (ApplicationListener<ConsumerRetryAuthEvent>) event -> refusals.incrementAndGet());
        context.registerBean(Builder.class, () -> builder);
    }

    double counted(String outcome) {
        return meters.get("etape.projection.events")
                .tag("outcome", outcome)
                .counter()
                .count();
    }

    boolean isRunning() {
        return context.isRunning();
    }

    @Override
    public void close() {
        context.close();
    }

    static Builder reading(String pattern, Effects effects) {
        return new Builder(pattern, effects.database);
    }

    static final class Builder {
        final String group = "test." + UUID.randomUUID().toString().substring(0, 8);
        private final Map<String, String> settings = new HashMap<>();
        private Function<MongoDatabase, Projection<Counted>> projection = Effects::inTransaction;
        private Function<String, @Nullable Class<? extends Counted>> types = Counted::of;

        private Builder(String pattern, String database) {
            with("spring.kafka.bootstrap-servers", TestServers.kafka());
            with("spring.mongodb.uri", TestServers.mongodb());
            with("spring.mongodb.database", database);
            with("spring.config.import", "classpath:projection.properties");
            with("spring.main.banner-mode", "off");
            with("spring.cloud.function.definition", "reading");
            with("spring.cloud.stream.bindings.reading-in-0.destination", pattern);
            with("spring.cloud.stream.bindings.reading-in-0.group", group);
        }

        Builder with(String setting, String value) {
            settings.put(setting, value);
            return this;
        }

        Builder with(Function<MongoDatabase, Projection<Counted>> other) {
            projection = other;
            return this;
        }

        Builder withTypes(Function<String, @Nullable Class<? extends Counted>> other) {
            types = other;
            return this;
        }

        Service start() {
            return new Service(this);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Wiring {

        @Bean
        Consumer<Message<List<byte[]>>> reading(
                ProjectionConsumers consumers, MongoDatabase database, Builder builder) {
            return consumers.of("reading", builder.types, builder.projection.apply(database));
        }

        /** For controls: what the binder uses in batch mode by default. */
        @Bean
        BatchMessageConverter converterOfTheBinder() {
            BatchMessagingMessageConverter converter = new BatchMessagingMessageConverter();
            converter.setRawRecordHeader(true);
            return converter;
        }

        /** For controls: what the binder uses by default, with shorter waits. */
        @Bean
        CommonErrorHandler errorHandlerOfTheBinder() {
            return new DefaultErrorHandler(new FixedBackOff(10, 9));
        }
    }
}
