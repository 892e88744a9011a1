package fr.etape.sessions.bookings.web;

import fr.etape.contracts.bookings.DrawSource;
import fr.etape.http.body.Checks;
import fr.etape.http.body.FieldError;
import fr.etape.http.body.InvalidBody;
import fr.etape.sessions.bookings.draw.lots.PublicSource;
import fr.etape.sessions.bookings.draw.lots.SourceReading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks what is sent. Throws {@link InvalidBody} with all that is wrong. */
final class RequestReader {

    /** Numbers, and whatever people write between them. */
    private static final Pattern SOURCE = Pattern.compile("[0-9 ,;./-]*+");

    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[^0-9]++");

    private RequestReader() {}

    /** @param most ateliers that may be ranked */
    static List<String> wishes(Requests.Wishes request, int most) {
        Checks checks = new Checks();
        List<@Nullable String> sent = request.wishes();
        List<String> wishes = new ArrayList<>();
        if (sent == null) {
            checks.fault("/wishes", "required", "A list is required; it may be empty.");
        } else if (sent.size() > most) {
            checks.fault("/wishes", "too-many", "Must have at most " + most + " ateliers.");
        } else {
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < sent.size(); i++) {
                String wish = checks.required("/wishes/" + i, sent.get(i), Checks.MOST);
                wishes.add(checks.passing("/wishes/" + i, "twice", "Must not stand twice.", wish, seen::add));
            }
        }
        checks.done();
        return wishes;
    }

    static InvalidBody unknownAtelier(int index) {
        return new InvalidBody(List.of(new FieldError(
                "/wishes/" + index, "unknown-atelier", "Must be an atelier of the published programme.")));
    }

    record Announced(DrawSource kind, @Nullable String detail) {}

    static Announced announcement(Requests.Announcement request) {
        Checks checks = new Checks();
        String kind = checks.passing(
                "/sourceKind",
                "source-kind",
                "Must be one of DICE, PUBLIC_NUMBER.",
                checks.required("/sourceKind", request.sourceKind(), Checks.MOST),
                sent -> sent.equals("DICE") || sent.equals("PUBLIC_NUMBER"));
        String detail = kind.equals("PUBLIC_NUMBER")
                ? checks.required("/sourceDetail", request.sourceDetail(), Checks.MOST)
                : checks.optional("/sourceDetail", request.sourceDetail(), Checks.MOST);
        checks.done();
        return new Announced(DrawSource.valueOf(kind), detail);
    }

    /** Numbers in their order, joined by hyphens, whatever stood between them. */
    static PublicSource source(Requests.Result request) {
        Checks checks = new Checks();
        String sent = checks.required("/source", request.source(), SourceReading.MOST_SIGNS);
        checks.passing(
                "/source",
                "source-sign",
                "Must have digits, spaces, commas, full stops, slashes and hyphens only.",
                sent,
                text -> SOURCE.matcher(text).matches());
        long digits = sent.chars().filter(sign -> sign >= '0' && sign <= '9').count();
        checks.passing(
                "/source",
                "source-short",
                "Must have at least " + SourceReading.FEWEST_SIGNS + " digits.",
                sent,
                text -> digits >= SourceReading.FEWEST_SIGNS);
        checks.done();
        String numbers = BETWEEN_NUMBERS.matcher(sent).replaceAll("-").replaceAll("^-|-$", "");
        if (SourceReading.of(numbers) instanceof SourceReading.Read read) {
            return read.source();
        }
        throw new IllegalStateException("numbers that are no source");
    }
}
