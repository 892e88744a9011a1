package fr.etape.journal;

import java.time.Duration;

/**
 * The limits of a journal. None of them changes what is decided.
 *
 * @param queue commands of one stream that may wait; one more is answered with {@link StreamOverloaded}
 * @param batch commands that are decided and committed together, at most
 * @param gather how long a batch waits for others that are expected, at most; a command that is alone does not wait
 * @param attempts how often a batch is decided again because another instance wrote first, before its commands fail
 * @param snapshotEvery events after which a stream is snapshotted, at least; a long one when it has grown by an eighth
 * @param idleAfter time without a command after which a stream is dropped from memory
 * @param lease how long an instance may publish a stream before it must renew its right
 * @param publishEvery how often, at most, the publisher sends; what is committed meanwhile goes together, the first
 *     after a pause at once
 * @param bookmarkEvery how often, at most, the publisher notes how far it got
 * @param sweepEvery how often to look for streams whose publisher has died
 */
public record JournalSettings(
        int queue,
        int batch,
        Duration gather,
        int attempts,
        long snapshotEvery,
        Duration idleAfter,
        Duration lease,
        Duration publishEvery,
        Duration bookmarkEvery,
        Duration sweepEvery) {

    public static JournalSettings defaults() {
        return new JournalSettings(
                2_000,
                500,
                Duration.ofMillis(3),
                50,
                20_000,
                Duration.ofMinutes(10),
                Duration.ofSeconds(3),
                Duration.ofMillis(100),
                Duration.ofMillis(500),
                Duration.ofSeconds(2));
    }
}
