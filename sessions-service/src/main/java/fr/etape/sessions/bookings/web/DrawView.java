package fr.etape.sessions.bookings.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.etape.contracts.bookings.AtelierSeats;
import fr.etape.contracts.bookings.DrawSource;
import fr.etape.sessions.bookings.Announcement;
import fr.etape.sessions.bookings.Phase;
import fr.etape.sessions.bookings.draw.Draw;
import fr.etape.sessions.bookings.draw.rule.AtelierDraw;
import fr.etape.sessions.bookings.draw.rule.Profile;
import fr.etape.sessions.bookings.draw.wishes.ClosedList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A draw as everybody may read it, with more of it from step to step. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DrawView(
        String drawId,
        Step step,
        String rule,
        String commitment,
        int chainLength,
        DrawSource sourceKind,
        @Nullable String sourceDetail,
        @Nullable Closed closed,
        @Nullable Result result) {

    enum Step {
        ANNOUNCED,
        CLOSED,
        DRAWN
    }

    /** @param registrations how many take part */
    record Closed(String listHash, int registrations, List<AtelierSeats> ateliers) {

        static Closed of(ClosedList list) {
            return new Closed(
                    list.digest().hex(),
                    list.registrations().size(),
                    list.ateliers().stream()
                            .map(each -> new AtelierSeats(each.id(), each.seats()))
                            .toList());
        }
    }

    /**
     * @param byWish registrations that got their first wish, their second, …
     * @param releases how often seats went on since
     */
    record Result(String source, String code, List<Integer> byWish, int notSeated, int withoutWishes, int releases) {

        static Result of(Draw draw) {
            Profile profile = draw.profile();
            return new Result(
                    draw.source().text(),
                    draw.codes().getFirst().hex(),
                    profile.byRank(),
                    profile.notSeated(),
                    profile.withoutWishes(),
                    draw.releases().size());
        }
    }

    /** Null while no draw is announced. */
    static @Nullable DrawView of(Phase phase, @Nullable String sourceDetail) {
        return switch (phase) {
            case Phase.Open open -> null;
            case Phase.Announced announced -> of(announced.announcement(), Step.ANNOUNCED, sourceDetail, null, null);
            case Phase.Closed closed ->
                of(closed.announcement(), Step.CLOSED, sourceDetail, Closed.of(closed.list()), null);
            case Phase.Drawn drawn ->
                of(
                        drawn.announcement(),
                        Step.DRAWN,
                        sourceDetail,
                        Closed.of(drawn.draw().list()),
                        Result.of(drawn.draw()));
        };
    }

    private static DrawView of(
            Announcement announcement,
            Step step,
            @Nullable String sourceDetail,
            @Nullable Closed closed,
            @Nullable Result result) {
        return new DrawView(
                announcement.drawId(),
                step,
                AtelierDraw.RULE,
                announcement.commitment().hash().hex(),
                announcement.commitment().length(),
                announcement.sourceKind(),
                sourceDetail,
                closed,
                result);
    }
}
