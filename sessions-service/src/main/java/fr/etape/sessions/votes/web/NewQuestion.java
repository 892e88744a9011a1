package fr.etape.sessions.votes.web;

import fr.etape.contracts.votes.Electorate;
import fr.etape.contracts.votes.Stage;
import fr.etape.http.body.Checks;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A question as it was read.
 *
 * @param finalistsOf empty for approvals
 * @param places of the list; 0 for approvals
 */
record NewQuestion(
        Stage stage,
        Electorate electorate,
        @Nullable Instant ballotsUntil,
        String finalistsOf,
        List<String> finalists,
        int places) {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int MOST_PLACES = 100;

    /** Throws {@link fr.etape.http.body.InvalidBody}. */
    static NewQuestion read(QuestionRequest request) {
        Checks checks = new Checks();
        Stage stage = constant(checks, "/stage", request.stage(), Stage.class, null);
        Electorate electorate =
                constant(checks, "/electorate", request.electorate(), Electorate.class, Electorate.SEATED);
        Instant until = instant(checks, request.ballotsUntil());
        boolean points = stage == Stage.POINTS;
        String of = points
                ? checks.passing(
                        "/finalistsOf",
                        "id",
                        "Must be the id of a question.",
                        checks.required("/finalistsOf", request.finalistsOf(), Checks.MOST),
                        id -> UUID.matcher(id).matches())
                : "";
        List<String> finalists = points ? finalists(checks, request.finalists()) : List.of();
        int places = points ? places(checks, request.places(), finalists) : 0;
        checks.done();
        return new NewQuestion(
                Objects.requireNonNull(stage), Objects.requireNonNull(electorate), until, of, finalists, places);
    }

    private static <E extends Enum<E>> @Nullable E constant(
            Checks checks, String pointer, @Nullable String text, Class<E> type, @Nullable E otherwise) {
        if (text == null && otherwise != null) {
            return otherwise;
        }
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(text)) {
                return each;
            }
        }
        String allowed = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        checks.fault(pointer, "unknown", "Must be one of " + allowed + ".");
        return null;
    }

    private static @Nullable Instant instant(Checks checks, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            checks.fault("/ballotsUntil", "instant", "Must be an instant such as 2027-03-18T14:45:00Z.");
            return null;
        }
    }

    private static List<String> finalists(Checks checks, @Nullable List<@Nullable String> asked) {
        List<String> finalists = new ArrayList<>();
        for (String finalist : asked == null ? List.<String>of() : asked) {
            if (finalist == null || !UUID.matcher(finalist).matches()) {
                checks.fault("/finalists", "id", "Must be ids of proposals.");
                return List.of();
            }
            finalists.add(finalist);
        }
        return finalists;
    }

    private static int places(Checks checks, @Nullable Integer places, List<String> finalists) {
        int most = Math.clamp(finalists.size(), 1, MOST_PLACES);
        if (places == null || places < 1 || places > most) {
            checks.fault("/places", "places", "Must be 1 to the number of finalists.");
            return 1;
        }
        return places;
    }
}
