package fr.etape.registration.admission.web;

import fr.etape.communes.Commune;
import fr.etape.communes.Communes;
import fr.etape.contracts.College;
import fr.etape.http.body.Checks;
import fr.etape.http.body.InvalidBody;
import fr.etape.registration.admission.Applicant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns a request into an applicant, or into a list of everything that is wrong with it. */
final class ApplicantReader {

    private static final int MOST_WISHES = 10;
    private static final Set<String> LANGUAGES = Set.of("fr", "en");
    private static final Set<String> COLLEGES =
            Arrays.stream(College.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    private static final String COLLEGES_MEANT =
            "Must be one of " + COLLEGES.stream().sorted().collect(Collectors.joining(", ")) + ".";

    /** The colleges whose territory is counted by their commune. */
    private static final Set<College> OF_A_COMMUNE = EnumSet.of(College.ELU, College.COLLECTIVITE);

    // The shape alone: Wishes knows which ateliers the stop offers.
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
        String commune = commune(checks, request.commune(), college);
        String language = language(checks, request.language());
        List<String> wishes = wishes(checks, request.wishes());
        checks.done();
        return new Applicant(
                givenName, familyName, email, College.valueOf(college), organisation, siren, commune, language, wishes);
    }

    static String email(Checks checks, @Nullable String sent) {
        String text = checks.required("/email", sent, EmailAddress.MOST);
        return checks.passing(
                "/email",
                "email",
                "Not an e-mail address. Send only the address, such as name@example.org.",
                text,
                EmailAddress::isValid);
    }

    static String college(Checks checks, @Nullable String sent) {
        String text = checks.required("/college", sent, Checks.MOST);
        return checks.passing("/college", "college", COLLEGES_MEANT, text, COLLEGES::contains);
    }

    static String language(Checks checks, @Nullable String sent) {
        String text = checks.required("/language", sent, Checks.MOST);
        return checks.passing("/language", "language", "Must be fr or en.", text, LANGUAGES::contains);
    }

    /** People copy it in groups of three digits, or copy the SIRET, which begins with the SIREN. */
    private static @Nullable String siren(Checks checks, @Nullable String sent) {
        String text = checks.optional("/siren", sent, Checks.MOST);
        return text == null
                ? null
                : checks.passing(
                        "/siren",
                        "siren",
                        "Not a valid SIREN (nine digits, Luhn check digit). The first nine digits of a SIRET are its SIREN.",
                        Siren.digits(text),
                        Siren::isValid);
    }

    /** The commune of today: the code of an arrondissement or of a former commune becomes that of its commune. */
    private static @Nullable String commune(Checks checks, @Nullable String sent, String college) {
        boolean needed = OF_A_COMMUNE.stream().anyMatch(each -> each.name().equals(college));
        if (needed && Checks.isBlank(sent)) {
            checks.fault("/commune", "required", "A commune is required for the college " + college + ".");
        }
        return commune(checks, sent);
    }

    static @Nullable String commune(Checks checks, @Nullable String sent) {
        String text = checks.optional("/commune", sent, Checks.MOST);
        if (text == null) {
            return null;
        }
        Optional<Commune> commune = Communes.ofFrance().today(text);
        if (commune.isEmpty()) {
            checks.fault("/commune", "commune", "Not the INSEE code of a French commune in " + Communes.VINTAGE + ".");
        }
        return commune.map(Commune::code).orElse(null);
    }

    private static List<String> wishes(Checks checks, @Nullable List<@Nullable String> sent) {
        List<@Nullable String> entries = sent == null ? List.of() : sent;
        if (entries.size() > MOST_WISHES) {
            checks.fault("/wishes", "too-many", "Must have at most " + MOST_WISHES + " entries.");
            return List.of();
        }
        Set<String> wishes = new LinkedHashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            String pointer = "/wishes/" + i;
            String entry = entries.get(i);
            String text = checks.optional(pointer, entry, Checks.MOST);
            if (Checks.isBlank(entry) || (text != null && !WISH.test(text))) {
                checks.fault(pointer, "wish", "Not the code of an atelier (lower-case letters, digits and hyphens).");
            } else if (text != null) {
                wishes.add(text);
            }
        }
        return List.copyOf(wishes);
    }
}
