package fr.etape.gateway.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.etape.gateway.problems.ProblemAnswer;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Asks once for all who ask the same within {@code age}. Nobody gets an answer for which a service was asked more than
 * {@code age} before the request came.
 */
@Component
public final class SharedAnswers {

    private final SharingSettings settings;
    private final long age;
    private final Cache<SharedRequest, PendingAnswer> recent;

    SharedAnswers(SharingSettings settings) {
        this.settings = settings;
        this.age = settings.age().toNanos();
        this.recent = Caffeine.newBuilder()
                .maximumWeight(settings.memory().toBytes())
                .weigher((SharedRequest question, PendingAnswer asking) ->
                        asking.weight() + question.target().length())
                .expireAfterWrite(Math.max(1, age), TimeUnit.NANOSECONDS)
                .build();
    }

    public boolean isOff() {
        return age == 0;
    }

    /** Largest body that is kept. */
    public int maxAnswer() {
        return Math.toIntExact(settings.maxAnswer().toBytes());
    }

    /** What is at hand; null when a service has to be asked, or is being asked. */
    public @Nullable ServerResponse atHand(SharedRequest question) {
        PendingAnswer asking = recent.getIfPresent(question);
        return asking != null && asking.isFresh(age) ? asking.answer().getNow(null) : null;
    }

    /** @param ask asks a service; only a {@link SharedAnswer} or a problem is given to others, too */
    public ServerResponse answer(SharedRequest question, Supplier<ServerResponse> ask) {
        PendingAnswer mine = PendingAnswer.now();
        PendingAnswer asking =
                recent.asMap().compute(question, (key, known) -> known != null && known.isFresh(age) ? known : mine);
        if (asking == mine) {
            return askForAll(question, mine, ask);
        }
        ServerResponse shared = asking.answer().join();
        return shared == null ? ask.get() : shared;
    }

    private ServerResponse askForAll(SharedRequest question, PendingAnswer mine, Supplier<ServerResponse> ask) {
        ServerResponse shared = null;
        try {
            ServerResponse answer = ask.get();
            if (answer instanceof SharedAnswer || answer instanceof ProblemAnswer) {
                shared = answer;
            }
            return answer;
        } finally {
            mine.answer().complete(shared);
            keepOnlyCopies(question, mine, shared);
        }
    }

    /** Puts it again, so that it is weighed. A problem served those who waited; the next one asks anew. */
    private void keepOnlyCopies(SharedRequest question, PendingAnswer mine, @Nullable ServerResponse shared) {
        if (shared instanceof SharedAnswer) {
            recent.asMap().replace(question, mine, mine);
        } else {
            recent.asMap().remove(question, mine);
        }
    }

    /** The answer for all that a copy makes; null when it is not for all. */
    public static @Nullable SharedAnswer forAll(AnswerCopy copy) {
        return copy.isForAll() ? new SharedAnswer(copy.tagged()) : null;
    }
}
