package fr.etape.web.participant.registration;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.api.NotFound;
import fr.etape.web.site.api.Problem;
import fr.etape.web.site.commune.CommuneQuestion;
import fr.etape.web.site.form.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends a filled-in form to the gateway. What can be seen to be missing here is told together with an unclear commune,
 * so that a person is asked once; every other rule is the service's.
 */
@Component
class Registering {

    private static final Logger LOG = LoggerFactory.getLogger(Registering.class);

    private final Registrations registrations;
    private final CommuneQuestion communes;

    Registering(Registrations registrations, CommuneQuestion communes) {
        this.registrations = registrations;
        this.communes = communes;
    }

    /** @throws NotFound when there is no such stop */
    RegistrationOutcome register(String stopId, RegistrationForm form) {
        try {
            List<FieldProblem> problems = new ArrayList<>(missing(form));
            return switch (communes.resolve(form.commune(), form.communePicked() ? form.communeCode() : null)) {
                case CommuneQuestion.None none -> send(stopId, form, null, problems);
                case CommuneQuestion.Taken taken -> send(stopId, form, taken.code(), problems);
                case CommuneQuestion.Unclear unclear -> {
                    problems.add(new FieldProblem("commune", unclear.code()));
                    yield new RegistrationOutcome.Incomplete(problems, unclear.candidates());
                }
            };
        } catch (ApiUnavailable e) {
            LOG.warn("A form could not be sent on: {}", e.getMessage());
            return new RegistrationOutcome.Unanswered(e.retryAfterSeconds());
        }
    }

    private RegistrationOutcome send(
            String stopId, RegistrationForm form, @Nullable String commune, List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            return new RegistrationOutcome.Incomplete(problems, List.of());
        }
        return switch (registrations.make(stopId, form.idempotencyKey(), NewRegistration.of(form, commune))) {
            case Answer.Accepted<Registrations.Made> accepted ->
                new RegistrationOutcome.Registered(accepted.body().accessToken());
            case Answer.Refused<Registrations.Made> refused -> refusal(refused.problem());
        };
    }

    private static RegistrationOutcome refusal(Problem problem) {
        return switch (problem.slug()) {
            case "invalid" ->
                incomplete(
                        problem.errorsOrNone().stream().map(AnswerProblem::of).toList());
            case "already-registered" -> incomplete(List.of(new FieldProblem("email", "already-registered")));
            case "registration-not-open" -> new RegistrationOutcome.Refused(RegistrationOutcome.Reason.NOT_YET_OPEN);
            case "registration-closed", "stop-closed" ->
                new RegistrationOutcome.Refused(RegistrationOutcome.Reason.CLOSED);
            case "idempotency-key-reused" -> new RegistrationOutcome.Refused(RegistrationOutcome.Reason.KEY_REUSED);
            case "not-found" -> throw new NotFound();
            default -> {
                // No page knows this reason; what was typed matters more than a page that says so.
                LOG.error("A form was refused: {}", problem);
                yield incomplete(List.of(new FieldProblem("", "unknown")));
            }
        };
    }

    private static RegistrationOutcome incomplete(List<FieldProblem> problems) {
        return new RegistrationOutcome.Incomplete(problems, List.of());
    }

    private static List<FieldProblem> missing(RegistrationForm form) {
        List<FieldProblem> problems = new ArrayList<>();
        require("givenName", form.givenName(), problems);
        require("familyName", form.familyName(), problems);
        require("email", form.email(), problems);
        require("college", form.college(), problems);
        require("organisation", form.organisation(), problems);
        if (form.wishes().size() > Wishes.MOST) {
            problems.add(new FieldProblem("wishes", "too-many"));
        }
        return problems;
    }

    private static void require(String field, String value, List<FieldProblem> problems) {
        if (value.isEmpty()) {
            problems.add(AnswerProblem.missing(field));
        }
    }
}
