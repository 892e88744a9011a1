package fr.etape.web.staff.contributions;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.form.Form;
import fr.etape.web.site.form.FormOutcome;
import fr.etape.web.site.form.FormSending;
import fr.etape.web.site.layout.Language;
import fr.etape.web.site.signin.StaffApi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** What the tables of a stop wrote, behind the gateway. */
@Component
class Contributions {

    private static final String ALL = "/api/stops/{stopId}/contributions";
    private static final String ONE = ALL + "/{contributionId}";

    private final StaffApi gateway;
    private final FormSending sending;

    Contributions(StaffApi gateway, FormSending sending) {
        this.gateway = gateway;
        this.sending = sending;
    }

    Written find(String stopId, Filter filter) {
        return gateway.now().get(Written.class, filter.of(ALL, stopId));
    }

    Contribution get(String stopId, String contributionId) {
        return gateway.now().get(Contribution.class, ONE, stopId, contributionId);
    }

    Answer<Contribution> moderate(String stopId, String contributionId, String tag, Map<String, String> verdict) {
        return gateway.now().patch(Contribution.class, tag, verdict, ONE, stopId, contributionId);
    }

    /** Of a rejected contribution, in all its revisions. */
    Answer<Boolean> erase(String stopId, String contributionId) {
        return gateway.now().remove(ONE + "/text", stopId, contributionId);
    }

    /** Among those that the reader sees; facilitators see what their own tables wrote. */
    Optional<Contribution> pending(String stopId, String contributionId) {
        String after = null;
        do {
            Written page = find(stopId, new Filter(null, null, Contribution.State.PENDING.name(), null, null, after));
            Optional<Contribution> found = page.items().stream()
                    .filter(item -> item.contributionId().equals(contributionId))
                    .findFirst();
            if (found.isPresent()) {
                return found.filter(item -> item.state() == Contribution.State.PENDING);
            }
            after = page.next() == null ? null : page.next().toString();
        } while (after != null);
        return Optional.empty();
    }

    /** In the language in which it was written. */
    FormOutcome revise(String stopId, String contributionId, Form form, Locale locale, String done) {
        return sending.make(StaffContributionFields.REVISING, form, List.of(), typed -> {
            Map<String, Object> made = new LinkedHashMap<>(typed);
            made.put(
                    "language",
                    Language.ofCode(form.get("language"))
                            .orElse(Language.of(locale))
                            .code());
            return Refusals.outcome(
                    gateway.now()
                            .put(
                                    Contribution.class,
                                    Map.of(HttpHeaders.IF_MATCH, form.tag()),
                                    made,
                                    ONE + "/content",
                                    stopId,
                                    contributionId),
                    StaffContributionFields.REVISING,
                    new FormOutcome.Done(done));
        });
    }

    FormOutcome write(String stopId, Form form, Locale locale, String done) {
        return sending.make(StaffContributionFields.WRITING, form, List.of(), typed -> {
            Map<String, Object> made = new LinkedHashMap<>(typed);
            made.put("language", Language.of(locale).code());
            return Refusals.outcome(
                    gateway.now().post(Contribution.class, Map.of("Idempotency-Key", form.key()), made, ALL, stopId),
                    StaffContributionFields.WRITING,
                    new FormOutcome.Done(done));
        });
    }
}
