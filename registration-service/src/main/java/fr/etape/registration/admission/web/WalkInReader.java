package fr.etape.registration.admission.web;

import fr.etape.contracts.College;
import fr.etape.http.body.Checks;
import fr.etape.http.body.InvalidBody;
import fr.etape.registration.admission.Applicant;
import fr.etape.registration.admission.Arrival;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a request of the door into a walk-in. There is a queue behind them: only what the day needs is required. */
final class WalkInReader {

    private WalkInReader() {}

    /** Throws {@link InvalidBody} with everything that has to be put right. */
    static WalkIn read(WalkInRequest request) {
        Checks checks = new Checks();
        String givenName = checks.required("/givenName", request.givenName(), Checks.MOST);
        String familyName = checks.required("/familyName", request.familyName(), Checks.MOST);
        String email = Checks.isBlank(request.email()) ? null : ApplicantReader.email(checks, request.email());
        String college = ApplicantReader.college(checks, request.college());
        String organisation = checks.required("/organisation", request.organisation(), Checks.MOST);
        String commune = ApplicantReader.commune(checks, request.commune());
        String language =
                Checks.isBlank(request.language()) ? "fr" : ApplicantReader.language(checks, request.language());
        String point = point(checks, request);
        checks.done();
        Applicant applicant = new Applicant(
                givenName,
                familyName,
                email,
                College.valueOf(college),
                organisation,
                null,
                commune,
                language,
                List.of());
        return new WalkIn(applicant, point, request.enteredAt(), Boolean.TRUE.equals(request.beyondQuota()));
    }

    /**
     * How somebody comes who has a registration.
     *
     * @param enteredAt when they came (UTC); null for now
     */
    record Coming(String point, @Nullable Instant enteredAt, boolean beyondQuota) {}

    /** Throws {@link InvalidBody} with everything that has to be put right. */
    static Coming coming(WalkInRequest request) {
        Checks checks = new Checks();
        String point = point(checks, request);
        checks.done();
        return new Coming(point, request.enteredAt(), Boolean.TRUE.equals(request.beyondQuota()));
    }

    private static String point(Checks checks, WalkInRequest request) {
        String point = checks.required("/point", request.point(), Checks.MOST);
        return checks.passing("/point", "point", "Must be entrance-1 to entrance-999.", point, Arrival::isPoint);
    }
}
