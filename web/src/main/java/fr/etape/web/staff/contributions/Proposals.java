package fr.etape.web.staff.contributions;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.form.Fields;
import fr.etape.web.site.form.Form;
import fr.etape.web.site.form.FormOutcome;
import fr.etape.web.site.form.FormSending;
import fr.etape.web.site.layout.Language;
import fr.etape.web.site.signin.StaffApi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The proposals of a stop, behind the gateway. */
@Component
class Proposals {

    private static final String ALL = "/api/stops/{stopId}/proposals";
    private static final String ONE = ALL + "/{proposalId}";

    private final StaffApi gateway;
    private final FormSending sending;

    Proposals(StaffApi gateway, FormSending sending) {
        this.gateway = gateway;
        this.sending = sending;
    }

    List<Proposal> at(String stopId) {
        return gateway.now().get(Listed.class, ALL, stopId).items();
    }

    /** A dissolved one too. */
    Proposal get(String stopId, String proposalId) {
        return gateway.now().get(Proposal.class, ONE, stopId, proposalId);
    }

    FormOutcome merge(String stopId, Form form, Locale locale, String done) {
        Fields fields = StaffContributionFields.NEW_PROPOSAL;
        return sending.make(fields, form, List.of(), typed -> {
            Map<String, Object> made = new LinkedHashMap<>(typed);
            made.put("language", Language.of(locale).code());
            Map<String, String> headers = Map.of("Idempotency-Key", form.key());
            Answer<Proposal> answer = gateway.now().post(Proposal.class, headers, made, ALL, stopId);
            return Refusals.outcome(answer, fields, new FormOutcome.Done(done));
        });
    }

    FormOutcome revise(String stopId, String proposalId, Form form, String done) {
        Fields fields = StaffContributionFields.CHANGED_PROPOSAL;
        FormOutcome saved = new FormOutcome.Done(done);
        return sending.change(
                fields,
                form,
                saved,
                changes -> Refusals.outcome(
                        gateway.now().patch(Proposal.class, form.tag(), changes, ONE, stopId, proposalId),
                        fields,
                        saved));
    }

    /** Brings a dissolved one back. */
    Answer<Proposal> change(String stopId, String proposalId, String tag, List<String> sources) {
        return gateway.now()
                .put(
                        Proposal.class,
                        Map.of(HttpHeaders.IF_MATCH, tag),
                        Map.of("sources", sources),
                        ONE + "/sources",
                        stopId,
                        proposalId);
    }

    Answer<Boolean> dissolve(String stopId, String proposalId, String tag) {
        return gateway.now().removeTagged(tag, ONE, stopId, proposalId);
    }

    record Listed(List<Proposal> items) {}
}
