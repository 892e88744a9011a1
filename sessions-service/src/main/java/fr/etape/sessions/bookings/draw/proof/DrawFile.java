package fr.etape.sessions.bookings.draw.proof;

import fr.etape.sessions.bookings.draw.Draw;
import fr.etape.sessions.bookings.draw.Release;
import fr.etape.sessions.bookings.draw.Row;
import fr.etape.sessions.bookings.draw.lots.Hash256;
import fr.etape.sessions.bookings.draw.rule.AtelierDraw;
import fr.etape.sessions.bookings.draw.rule.Placement;
import fr.etape.sessions.bookings.draw.rule.Placement.NotSeated;
import fr.etape.sessions.bookings.draw.rule.Placement.Seated;
import fr.etape.sessions.bookings.draw.rule.Placement.WithoutWishes;
import java.util.List;

/** Writes the published file; its form is described with the package. */
public final class DrawFile {

    private final StringBuilder text = new StringBuilder();

    private DrawFile() {}

    public static String of(Draw draw) {
        return of(new StatedDraw(draw, draw.list().digest()));
    }

    static String of(StatedDraw stated) {
        DrawFile file = new DrawFile();
        file.writeDraw(stated.draw(), stated.digest());
        int number = 1;
        for (Release release : stated.draw().releases()) {
            file.writeRelease(number++, release);
        }
        return file.text.toString();
    }

    private void writeDraw(Draw draw, Hash256 digest) {
        line("rule", AtelierDraw.RULE);
        line("commitment", draw.commitment().hash(), draw.commitment().length());
        draw.list().lines().forEach(this::line);
        line("list", digest);
        line("source", draw.source());
        int number = 1;
        for (Hash256 code : draw.codes()) {
            line("code", number++, code);
        }
        lines("lot", draw.rows());
    }

    private void writeRelease(int number, Release release) {
        line("release", number, release.code());
        release.left().forEach(id -> line("left", id));
        release.booked().forEach((atelier, seats) -> line("booked", atelier, seats));
        lines("waiting", release.rows());
    }

    private void lines(String kind, List<Row> rows) {
        int number = 1;
        for (Row row : rows) {
            line(kind, number++, row.lot(), row.registrationId(), placement(row.placement()));
        }
    }

    private static String placement(Placement placement) {
        return switch (placement) {
            case Seated seat -> seat.rank() + "," + seat.atelier();
            case NotSeated none -> ",";
            case WithoutWishes none -> ",";
        };
    }

    private void line(Object first, Object... others) {
        text.append(first);
        for (Object other : others) {
            text.append(',').append(other);
        }
        text.append('\n');
    }
}
