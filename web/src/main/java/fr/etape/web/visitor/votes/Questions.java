package fr.etape.web.visitor.votes;

import fr.etape.web.site.api.Api;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The questions of a stop behind the gateway, in the order in which they were opened. */
@Component
public class Questions {

    record Listed(List<Question> items) {}

    private final Api api;

    Questions(Api api) {
        this.api = api;
    }

    public List<Question> at(String stopId) {
        return api.get(Listed.class, "/api/stops/{stopId}/questions", stopId).items();
    }

    public Optional<Question> find(String stopId, String questionId) {
        return at(stopId).stream()
                .filter(question -> question.questionId().equals(questionId))
                .findFirst();
    }

    /** The one that takes ballots now. */
    public Optional<Question> openAt(String stopId) {
        return at(stopId).stream().filter(Question::open).findFirst();
    }
}
