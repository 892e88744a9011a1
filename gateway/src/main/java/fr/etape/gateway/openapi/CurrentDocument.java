package fr.etape.gateway.openapi;

import fr.etape.gateway.shared.Copy;
import fr.etape.gateway.shared.SharedAnswer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The joined document, made anew when it is asked for and no longer fresh. */
@Component
final class CurrentDocument {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<Copy.Header> HEADERS = List.of(
            new Copy.Header("Content-Type", "application/json"),
            new Copy.Header("Cache-Control", "no-cache"),
            new Copy.Header("Vary", "Accept"));

    private record Made(SharedAnswer answer, long at, Duration fresh) {
        boolean isFresh() {
            return System.nanoTime() - at < fresh.toNanos();
        }
    }

    private final Descriptions descriptions;
    private final DocumentSettings settings;
    private final ReentrantLock one = new ReentrantLock();
    private volatile @Nullable Made latest;

    CurrentDocument(Descriptions descriptions, DocumentSettings settings) {
        this.descriptions = descriptions;
        this.settings = settings;
    }

    SharedAnswer answer() {
        Made made = latest;
        if (made != null && made.isFresh()) {
            return made.answer();
        }
        one.lock();
        try {
            made = latest;
            if (made == null || !made.isFresh()) {
                made = make();
                latest = made;
            }
            return made.answer();
        } finally {
            one.unlock();
        }
    }

    private Made make() {
        JoinedDocument document = JoinedDocument.of(descriptions.of(settings.services()));
        Duration fresh = document.missing().isEmpty()
                ? settings.fresh()
                : settings.fresh().dividedBy(10);
        Copy copy = new Copy(HEADERS, JSON.writeValueAsBytes(document.json()));
        return new Made(new SharedAnswer(copy.tagged()), System.nanoTime(), fresh);
    }
}
