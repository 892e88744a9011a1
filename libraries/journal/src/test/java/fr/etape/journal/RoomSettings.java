package fr.etape.journal;

import java.time.Duration;

/** Short ones, so that what takes its time is soon seen; a test changes those that it is about. */
final class RoomSettings {

    private int queue = 5_000;
    private int attempts = 50;
    private long snapshotEvery = 20_000;
    private Duration idleAfter = Duration.ofMinutes(1);
    private Duration lease = Duration.ofMillis(600);
    private Duration publishEvery = Duration.ofMillis(20);

    private RoomSettings() {}

    static RoomSettings usual() {
        return new RoomSettings();
    }

    RoomSettings queue(int commands) {
        queue = commands;
        return this;
    }

    RoomSettings attempts(int most) {
        attempts = most;
        return this;
    }

    RoomSettings snapshotEvery(long events) {
        snapshotEvery = events;
        return this;
    }

    RoomSettings idleAfter(Duration time) {
        idleAfter = time;
        return this;
    }

    RoomSettings lease(Duration time) {
        lease = time;
        return this;
    }

    RoomSettings publishEvery(Duration time) {
        publishEvery = time;
        return this;
    }

    JournalSettings build() {
        return new JournalSettings(
                queue,
                500,
                Duration.ofMillis(3),
                attempts,
                snapshotEvery,
                idleAfter,
                lease,
                publishEvery,
                Duration.ofMillis(50),
                Duration.ofMillis(100));
    }
}
