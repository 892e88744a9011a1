package fr.etape.sessions.bookings.draw.proof;

import fr.etape.sessions.bookings.draw.Announced;
import fr.etape.sessions.bookings.draw.Draw;
import fr.etape.sessions.bookings.draw.DrawOutcome.Drawn;
import fr.etape.sessions.bookings.draw.Drawing;
import fr.etape.sessions.bookings.draw.Release;
import fr.etape.sessions.bookings.draw.ReleaseOutcome;
import fr.etape.sessions.bookings.draw.ReleaseOutcome.Released;
import fr.etape.sessions.bookings.draw.Releasing;
import fr.etape.sessions.bookings.draw.RevealOutcome.Revealed;
import fr.etape.sessions.bookings.draw.proof.Difference.CodeGoesBack;
import fr.etape.sessions.bookings.draw.proof.Difference.ReleaseImpossible;
import java.util.ArrayList;
import java.util.List;

/** Does again what was done, step by step, and compares. Only for codes that open the commitment. */
final class Recomputation {

    private final Draw stated;
    private final List<Difference> differences = new ArrayList<>();
    private Draw computed;

    private Recomputation(Draw stated, Draw computed) {
        this.stated = stated;
        this.computed = computed;
    }

    static List<Difference> differences(Draw stated) {
        var outcome = Drawing.draw(
                new Announced(stated.commitment(), stated.list().digest()),
                stated.list(),
                stated.source(),
                stated.codes().getFirst());
        if (!(outcome instanceof Drawn drawn)) {
            throw new IllegalStateException("the first code was checked: " + outcome);
        }
        Recomputation again = new Recomputation(stated, drawn.draw());
        again.differences.addAll(
                RowDifferences.of(0, stated.rows(), drawn.draw().rows()));
        int number = 1;
        while (number <= stated.releases().size() && again.release(number)) {
            number++;
        }
        return again.differences;
    }

    /** Whether later releases can be computed. */
    private boolean release(int number) {
        Release release = stated.releases().get(number - 1);
        if (release.code() < computed.codes().size()) {
            differences.add(
                    new CodeGoesBack(number, release.code(), computed.codes().size()));
        }
        while (computed.codes().size() < release.code()) {
            reveal();
        }
        ReleaseOutcome outcome = Releasing.release(computed, release.left(), release.booked());
        if (!(outcome instanceof Released released)) {
            differences.add(new ReleaseImpossible(number, outcome));
            return false;
        }
        computed = released.draw();
        differences.addAll(
                RowDifferences.of(number, release.rows(), released.release().rows()));
        return true;
    }

    private void reveal() {
        var outcome =
                Releasing.reveal(computed, stated.codes().get(computed.codes().size()));
        if (!(outcome instanceof Revealed revealed)) {
            throw new IllegalStateException("all codes were checked: " + outcome);
        }
        computed = revealed.draw();
    }
}
