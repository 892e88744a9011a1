package fr.etape.web.participant.registration;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.api.NotFound;
import fr.etape.web.site.api.Problem;
import fr.etape.web.site.form.FieldProblem;
import fr.etape.web.site.form.Form;
import fr.etape.web.site.form.FormOutcome;
import fr.etape.web.site.form.FormSending;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Registers the person of a form. */
@Component
class Registering {

    private static final Logger LOG = LoggerFactory.getLogger(Registering.class);

    private final Registrations registrations;
    private final FormSending sending;

    Registering(Registrations registrations, FormSending sending) {
        this.registrations = registrations;
        this.sending = sending;
    }

    /**
     * @param made is told the access token of a registration that was made
     * @throws NotFound when there is no such stop
     */
    FormOutcome register(String stopId, Form form, Consumer<String> made) {
        return sending.make(
                RegistrationFields.ALL,
                form,
                RegistrationFields.problems(form),
                registration -> send(stopId, form.key(), registration, made));
    }

    private FormOutcome send(String stopId, String key, Map<String, ?> registration, Consumer<String> made) {
        return switch (registrations.make(stopId, key, registration)) {
            case Answer.Accepted<Registrations.Made> accepted -> {
                made.accept(accepted.body().accessToken());
                yield new FormOutcome.Done(addressOf(accepted.body().accessToken()));
            }
            case Answer.Refused<Registrations.Made> refused -> refusal(refused.problem());
        };
    }

    /** Cancels a registration, so that another one can take its place; one that is gone already is as good. */
    Optional<FormOutcome> giveUp(String accessToken) {
        try {
            registrations.cancel(accessToken);
            return Optional.empty();
        } catch (NotFound e) {
            return Optional.empty();
        } catch (ApiUnavailable e) {
            LOG.warn("A registration could not be cancelled: {}", e.getMessage());
            return Optional.of(new FormOutcome.Unanswered(e.retryAfterSeconds()));
        }
    }

    static String addressOf(String accessToken) {
        return "/registrations/" + UriUtils.encodePathSegment(accessToken, "UTF-8");
    }

    private static FormOutcome refusal(Problem problem) {
        return switch (problem.slug()) {
            case "invalid" -> new FormOutcome.Incomplete(RegistrationFields.ALL.problems(problem));
            case "already-registered" ->
                new FormOutcome.Incomplete(List.of(new FieldProblem("email", "already-registered")));
            case "registration-not-open" -> new FormOutcome.Refused("NOT_YET_OPEN");
            case "registration-closed", "stop-closed" -> new FormOutcome.Refused("CLOSED");
            case "waiting-list-full" -> new FormOutcome.Refused("WAITING_LIST_FULL");
            case "idempotency-key-reused" -> new FormOutcome.Refused("KEY_REUSED", true);
            case "not-found" -> throw new NotFound();
            default -> {
                // No page knows this reason; what was typed matters more than a page that says so.
                LOG.error("A form was refused: {}", problem);
                yield new FormOutcome.Incomplete(List.of(new FieldProblem("", "unknown")));
            }
        };
    }
}
