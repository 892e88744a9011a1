package fr.etape.registration.arrivals;

import fr.etape.contracts.College;
import fr.etape.registration.admission.Scan;
import fr.etape.registration.admission.Verdict;
import fr.etape.registration.admission.documents.KeptScan;
import fr.etape.registration.admission.documents.Registration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A scan and its verdict, as the door sees it.
 *
 * @param registrationId null for a ticket that is not of this stop
 * @param scannedAt when it was scanned (UTC), by the device's clock as far as it could be corrected
 * @param enteredAt when the person came in (UTC); null when they are not here
 * @param point code of the entrance where they came in; null when they are not here
 * @param otherStop whose ticket it is; null unless it is of another stop
 * @param person null for a ticket that is not of this stop
 */
record VerdictView(
        UUID nonce,
        Verdict.Kind verdict,
        @Nullable UUID registrationId,
        Instant scannedAt,
        @Nullable Instant enteredAt,
        @Nullable String point,
        @Nullable String otherStop,
        @Nullable PersonView person) {

    record PersonView(String givenName, String familyName, College college, String organisation) {

        static PersonView of(Registration registration) {
            return new PersonView(
                    registration.applicant().givenName(),
                    registration.applicant().familyName(),
                    registration.applicant().college(),
                    registration.applicant().organisation());
        }

        /** Names nobody, whatever logs it. */
        @Override
        public String toString() {
            return "PersonView[" + college + "]";
        }
    }

    static VerdictView of(Scan scan, Verdict verdict, @Nullable Registration registration) {
        return new VerdictView(
                scan.nonce(),
                verdict.kind(),
                registration == null ? null : registration.id(),
                scan.at(),
                verdict.enteredAt(),
                verdict.point(),
                verdict.otherStop(),
                registration == null ? null : PersonView.of(registration));
    }

    static VerdictView of(KeptScan scan, @Nullable Registration registration) {
        Verdict verdict = scan.verdict();
        return new VerdictView(
                scan.nonce(),
                verdict.kind(),
                scan.registrationId(),
                scan.scannedAt(),
                verdict.enteredAt(),
                verdict.point(),
                verdict.otherStop(),
                registration == null ? null : PersonView.of(registration));
    }
}
