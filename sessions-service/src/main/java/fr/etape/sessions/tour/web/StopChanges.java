package fr.etape.sessions.tour.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.etape.contracts.College;
import fr.etape.contracts.tour.StopDetails;
import fr.etape.http.IdempotencyKey;
import fr.etape.http.IfMatch;
import fr.etape.journal.Origin;
import fr.etape.sessions.tour.CreationRequest;
import fr.etape.sessions.tour.Directory;
import fr.etape.sessions.tour.Stop;
import fr.etape.sessions.tour.TourCommand.ChangeStop;
import fr.etape.sessions.tour.TourCommand.DraftStop;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** From requests of organisers to commands. */
final class StopChanges {

    private StopChanges() {}

    static Stop draft(Directory directory, IdempotencyKey key, StopRequest request, Origin origin) {
        String stopId = StopReader.newStopId(request);
        StopDetails details = StopReader.details(request);
        boolean rehearsal = Boolean.TRUE.equals(request.rehearsal());
        CreationRequest creation =
                new CreationRequest(digest(key.value()), digest(stopId + rehearsal + canonical(details)));
        return TourProblems.done(directory.draft(new DraftStop(stopId, rehearsal, details, creation), origin));
    }

    static Stop change(Directory directory, String stopId, IfMatch ifMatch, StopRequest patch, Origin origin) {
        Stop present = directory.any(stopId).orElseThrow(TourProblems::noSuchStop);
        ifMatch.require(tag -> StopView.isOfVersion(tag, present.version()));
        StopDetails details = StopReader.details(merged(present.details(), patch));
        return TourProblems.done(directory.change(new ChangeStop(stopId, present.version(), details), origin));
    }

    /** What is not named stays as it is; quotas are replaced as a whole, so that their sum is what was meant. */
    private static StopRequest merged(StopDetails present, StopRequest patch) {
        return new StopRequest(
                null,
                or(patch.name(), present.name()),
                or(patch.commune(), present.commune()),
                or(patch.venue(), present.venue()),
                or(patch.timeZone(), present.timeZone().getId()),
                or(patch.startsAt(), present.startsAt().toString()),
                or(patch.endsAt(), present.endsAt().toString()),
                or(patch.registrationOpensAt(), present.registrationOpensAt().toString()),
                or(patch.registrationClosesAt(), present.registrationClosesAt().toString()),
                or(patch.capacity(), present.capacity()),
                patch.quotas() == null ? named(present.quotas()) : patch.quotas(),
                null);
    }

    private static Map<String, @Nullable Integer> named(Map<College, Integer> quotas) {
        Map<String, @Nullable Integer> named = new HashMap<>();
        quotas.forEach((college, seats) -> named.put(college.name(), seats));
        return named;
    }

    private static <T> T or(@Nullable T changed, T present) {
        return Objects.requireNonNullElse(changed, present);
    }

    private static String canonical(StopDetails details) {
        return details.toString().replace(details.quotas().toString(), new TreeMap<>(details.quotas()).toString());
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
