package fr.etape.sessions.votes;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The votes of a stop.
 *
 * @param questions every one that was ever opened, by its id
 */
public record Votes(PMap<String, Question> questions) {

    static final Votes NONE = new Votes(HashTreePMap.empty());

    @Nullable
    Question question(String questionId) {
        return questions.get(questionId);
    }

    boolean hasOpenQuestion() {
        return questions.values().stream().anyMatch(question -> question.status() == Question.Status.OPEN);
    }

    Votes with(Question question) {
        return new Votes(questions.plus(question.opened().questionId(), question));
    }

    /** After an event of a question that was opened before. */
    Votes with(String questionId, UnaryOperator<Question> change) {
        Question question = question(questionId);
        if (question == null) {
            throw new IllegalStateException(questionId + " has an event before it was opened");
        }
        return with(change.apply(question));
    }
}
