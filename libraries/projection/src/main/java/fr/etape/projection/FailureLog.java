package fr.etape.projection;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.listener.RetryListener;

/** Logs that a poll failed and is retried: with its stack trace the first time, then in one line. */
final class FailureLog implements RetryListener {

    private static final Logger log = LoggerFactory.getLogger(FailureLog.class);

    @Override
    public void failedDelivery(ConsumerRecord<?, ?> record, @Nullable Exception thrown, int attempt) {
        log.warn("{} failed, attempt {}", record.topic(), attempt, thrown);
    }

    @Override
    public void failedDelivery(ConsumerRecords<?, ?> records, Exception thrown, int attempt) {
        if (attempt == 1) {
            log.warn(
                    "{} failed and is retried until it succeeds",
                    records.partitions(),
                    NestedExceptionUtils.getMostSpecificCause(thrown));
        } else {
            log.warn(
                    "{} failed, attempt {}: {}",
                    records.partitions(),
                    attempt,
                    NestedExceptionUtils.getMostSpecificCause(thrown).toString());
        }
    }
}
