package fr.etape.streamwriting;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etape.contracts.StreamName;
import fr.etape.journal.Command;
import fr.etape.journal.Origin;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StreamWritingTest {

    private sealed interface Question<O> extends Command<Question<?>, O> {
        record HowMany() implements Question<Integer> {}
    }

    private final StreamWriting<String, Question<?>> questions =
            new StreamWriting<>(StreamName.ofEachStop("questions"), Duration.ofSeconds(1), () -> {}, () -> {
                throw new IllegalStateException("is not opened here");
            });

    @Test
    void thereIsNoAnswerBeforeTheStreamsAreOpen() {
        assertThatThrownBy(() -> {
                    int many = questions.send("angers-2027-03", new Question.HowMany(), Origin.unknown());
                    throw new AssertionError("answered with " + many);
                })
                .isInstanceOf(NoAnswer.class);
    }
}
