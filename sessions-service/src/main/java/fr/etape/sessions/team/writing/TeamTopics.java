package fr.etape.sessions.team.writing;

import fr.etape.access.StopRoles;
import fr.etape.sessions.team.TeamStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/**
 * Creates the topics of the teams as soon as a broker answers; until then the journal keeps their events. When the service starts
 * it looks at all teams again, in case it stopped before it had created one.
 */
@Component
class TeamTopics implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TeamTopics.class);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final KafkaAdmin admin;
    private final StopRoles roles;
    private final BlockingQueue<String> wanted = new LinkedBlockingQueue<>();
    private final Map<String, CompletableFuture<Void>> topics = new ConcurrentHashMap<>();
    private volatile @Nullable Thread creating;

    TeamTopics(KafkaAdmin admin, StopRoles roles) {
        this.admin = admin;
        this.roles = roles;
    }

    /** Returns once the topic is there, so that the first event finds it; or after a second, with it still to come. */
    void create(String stopId) {
        try {
            wish(stopId).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            log.info("The topic of the team of {} is still to come", stopId);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private CompletableFuture<Void> wish(String stopId) {
        return topics.computeIfAbsent(stopId, id -> {
            wanted.add(id);
            return new CompletableFuture<>();
        });
    }

    @Override
    public void start() {
        creating = Thread.ofVirtual().name("team-topics").start(this::createAll);
    }

    private void createAll() {
        try {
            untilItSucceeds("teams cannot be looked through", this::rememberAll);
            while (true) {
                List<String> next = new ArrayList<>(List.of(wanted.take()));
                wanted.drainTo(next);
                untilItSucceeds("topics cannot be created", () -> admin.createOrModifyTopics(topics(next)));
                next.forEach(stopId -> wish(stopId).complete(null));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void rememberAll() {
        roles.stops().forEach(this::wish);
    }

    private static void untilItSucceeds(String otherwise, Runnable attempt) throws InterruptedException {
        while (true) {
            try {
                attempt.run();
                return;
            } catch (RuntimeException e) {
                log.warn("{} yet: {}", otherwise, e.toString());
                Thread.sleep(BETWEEN_ATTEMPTS);
            }
        }
    }

    private static NewTopic[] topics(List<String> stopIds) {
        return stopIds.stream()
                .map(stopId -> TopicBuilder.name(TeamStream.topicOf(stopId))
                        .partitions(1)
                        .config(TopicConfig.RETENTION_MS_CONFIG, "-1")
                        .build())
                .toArray(NewTopic[]::new);
    }

    @Override
    public void stop() {
        Thread thread = creating;
        if (thread != null) {
            thread.interrupt();
        }
        creating = null;
    }

    @Override
    public boolean isRunning() {
        return creating != null;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
