package fr.etape.registration.admission.web;

import fr.etape.communes.Communes;
import fr.etape.contracts.College;
import fr.etape.http.Checks;
import fr.etape.http.InvalidBody;
import fr.etape.registration.admission.Applicant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From what was sent to what is meant, or to all that is wrong with it at once. */
final class ApplicantReader {

    private static final int MOST_WISHES = 10;
    private static final Set<String> LANGUAGES = Set.of("fr", "en");
    private static final Set<String> COLLEGES =
            Arrays.stream(College.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    private static final String COLLEGES_MEANT = "It is none of " + List.of(College.values()) + ".";

    // a wish goes into public events: only what looks like a code, so that nobody writes about people there, or a
    // telephone number
    private static final Predicate<String> WISH =
            Pattern.compile("(?=.{1,40}$)[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+").asMatchPredicate();

    private ApplicantReader() {}

    /** Throws {@link InvalidBody} with everything that has to be put right. */
    static Applicant read(RegistrationRequest request) {
        Checks checks = new Checks();
        String givenName = checks.required("/givenName", request.givenName(), Checks.MOST);
        String familyName = checks.required("/familyName", request.familyName(), Checks.MOST);
        String email = email(checks, request.email());
        String college = college(checks, request.college());
        String organisation = checks.required("/organisation", request.organisation(), Checks.MOST);
        String siren = siren(checks, request.siren());
        String commune = commune(checks, request.commune());
        String language = language(checks, request.language());
        List<String> wishes = wishes(checks, request.wishes());
        checks.done();
        return new Applicant(
                givenName, familyName, email, College.valueOf(college), organisation, siren, commune, language, wishes);
    }

    private static String email(Checks checks, @Nullable String sent) {
        String text = checks.required("/email", sent, EmailAddress.MOST);
        return checks.passing("/email", "email", "It is no e-mail address.", text, EmailAddress::isValid);
    }

    private static String college(Checks checks, @Nullable String sent) {
        String text = checks.required("/college", sent, Checks.MOST);
        return checks.passing("/college", "college", COLLEGES_MEANT, text, COLLEGES::contains);
    }

    private static String language(Checks checks, @Nullable String sent) {
        String text = checks.required("/language", sent, Checks.MOST);
        return checks.passing("/language", "language", "It is neither fr nor en.", text, LANGUAGES::contains);
    }

    /** People copy it in groups of three digits. */
    private static @Nullable String siren(Checks checks, @Nullable String sent) {
        String text = checks.optional("/siren", sent, Checks.MOST);
        return text == null
                ? null
                : checks.passing(
                        "/siren",
                        "siren",
                        "It is no SIREN: nine digits, the last by the formula of Luhn.",
                        text.replaceAll("[ \u00a0\u202f]", ""),
                        Siren::isValid);
    }

    private static @Nullable String commune(Checks checks, @Nullable String sent) {
        String text = checks.optional("/commune", sent, Checks.MOST);
        return text == null
                ? null
                : checks.passing(
                        "/commune",
                        "commune",
                        "It is no INSEE code of a commune in " + Communes.VINTAGE + ".",
                        text,
                        code -> Communes.ofFrance().find(code).isPresent());
    }

    private static List<String> wishes(Checks checks, @Nullable List<@Nullable String> sent) {
        List<@Nullable String> entries = sent == null ? List.of() : sent;
        if (entries.size() > MOST_WISHES) {
            checks.fault("/wishes", "too-many", "It has more than " + MOST_WISHES + " entries.");
            return List.of();
        }
        Set<String> wishes = new LinkedHashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            String pointer = "/wishes/" + i;
            String entry = entries.get(i);
            String text = checks.optional(pointer, entry, Checks.MOST);
            boolean missing = entry == null || entry.isBlank();
            if (missing || (text != null && !WISH.test(text))) {
                checks.fault(pointer, "wish", "It is no code of an atelier.");
            } else if (text != null) {
                wishes.add(text);
            }
        }
        return List.copyOf(wishes);
    }
}
