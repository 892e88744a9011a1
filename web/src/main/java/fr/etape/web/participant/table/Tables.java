package fr.etape.web.participant.table;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.api.Api;
import fr.etape.web.site.form.FieldProblem;
import fr.etape.web.site.form.Form;
import fr.etape.web.site.form.FormOutcome;
import fr.etape.web.site.form.FormSending;
import fr.etape.web.site.layout.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Tables behind the gateway, each opened by its code. */
@Component
class Tables {

    private static final String PATH = "/api/stops/{stopId}/table/contributions";
    private static final String CODE = "Table-Code";

    /** Notice for a text that somebody else of the table changed first. */
    static final String REVISED_MEANWHILE = "CONTRIBUTION_REVISED_MEANWHILE";

    private final Api api;
    private final FormSending sending;

    Tables(Api api, FormSending sending) {
        this.api = api;
        this.sending = sending;
    }

    /** Empty for a code that opens no table. */
    Optional<OwnTable> find(String stopId, String code) {
        return switch (api.ask(OwnTable.class, Map.of(CODE, code), PATH, stopId)) {
            case Answer.Accepted<OwnTable> accepted -> Optional.of(accepted.body());
            case Answer.Refused<OwnTable> refused -> Optional.empty();
        };
    }

    FormOutcome write(String stopId, String code, Form form, Locale locale) {
        return sending.make(ContributionFields.WRITING, form, List.of(), typed -> {
            Map<String, Object> made = new LinkedHashMap<>(typed);
            made.put("language", Language.of(locale).code());
            Map<String, String> headers = Map.of(CODE, code, "Idempotency-Key", form.key());
            return outcome(stopId, "written", api.post(OwnTable.Written.class, headers, made, PATH, stopId));
        });
    }

    /** In the language in which it was written. */
    FormOutcome revise(String stopId, String code, String id, Form form, Locale locale) {
        return sending.make(ContributionFields.REVISING, form, List.of(), typed -> {
            Map<String, Object> made = new LinkedHashMap<>(typed);
            made.put(
                    "language",
                    Language.ofCode(form.get("language"))
                            .orElse(Language.of(locale))
                            .code());
            Map<String, String> headers = Map.of(CODE, code, HttpHeaders.IF_MATCH, form.tag());
            return outcome(
                    stopId, "rewritten", api.put(OwnTable.Written.class, headers, made, PATH + "/{id}", stopId, id));
        });
    }

    private static FormOutcome outcome(String stopId, String done, Answer<OwnTable.Written> answer) {
        return switch (answer) {
            case Answer.Accepted<OwnTable.Written> accepted ->
                new FormOutcome.Done("/stops/" + stopId + "/table?done=" + done);
            case Answer.Refused<OwnTable.Written> refused ->
                switch (refused.problem().slug()) {
                    case "invalid" ->
                        new FormOutcome.Incomplete(ContributionFields.WRITING.problems(refused.problem()));
                    case "writing-ended" -> new FormOutcome.Refused("WRITING_ENDED");
                    case "table-is-full" -> new FormOutcome.Refused("TABLE_IS_FULL");
                    case "idempotency-key-reused" -> new FormOutcome.Refused("CONTRIBUTION_KEY_REUSED", true);
                    case "contribution-moderated" -> new FormOutcome.Refused("CONTRIBUTION_MODERATED");
                    case "precondition-failed" -> new FormOutcome.Refused(REVISED_MEANWHILE);
                    case "not-found" -> new FormOutcome.Refused("TABLE_CHANGED");
                    default -> new FormOutcome.Incomplete(List.of(new FieldProblem("", "unknown")));
                };
        };
    }
}
