package fr.etape.sessions.bookings.draw.proof;

import fr.etape.sessions.bookings.draw.Draw;
import fr.etape.sessions.bookings.draw.Release;
import fr.etape.sessions.bookings.draw.Row;
import fr.etape.sessions.bookings.draw.lots.Commitment;
import fr.etape.sessions.bookings.draw.lots.Hash256;
import fr.etape.sessions.bookings.draw.lots.PublicSource;
import fr.etape.sessions.bookings.draw.lots.SourceReading;
import fr.etape.sessions.bookings.draw.rule.AtelierDraw;
import fr.etape.sessions.bookings.draw.rule.Placement;
import fr.etape.sessions.bookings.draw.wishes.ClosedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads the published file in its one form, and believes none of it. */
final class DrawFileReader {

    private static final String ROW = ",<number>,<lot>,<registrationId>,<rank>,<atelier>";

    private final Lines lines;

    private DrawFileReader(String text) {
        this.lines = new Lines(text);
    }

    static StatedDraw read(String text) throws UnreadableLine, RefusedList {
        DrawFileReader reader = new DrawFileReader(text);
        StatedDraw stated = reader.stated();
        reader.lines.end();
        return inCanonicalForm(text, stated);
    }

    private StatedDraw stated() throws UnreadableLine, RefusedList {
        lines.one("rule," + AtelierDraw.RULE, DrawFileReader::rule);
        Commitment commitment = lines.one(
                "commitment,<hash>,<length>",
                columns -> new Commitment(new Hash256(columns.get(0)), Integer.parseInt(columns.get(1))));
        StatedList stated = StatedList.read(lines);
        ClosedList list = stated.list();
        Hash256 digest = lines.one("list,<hash>", columns -> new Hash256(columns.get(0)));
        PublicSource source = lines.one("source,<text>", columns -> source(columns.get(0)));
        List<Hash256> codes = codes();
        List<Row> rows = lines.all("lot" + ROW, columns -> row(columns, stated.withoutWishes()));
        return new StatedDraw(new Draw(commitment, list, source, codes, rows, releases(codes.size())), digest);
    }

    private List<Hash256> codes() throws UnreadableLine {
        String form = "code,<number>,<code>";
        List<Hash256> codes = new ArrayList<>();
        codes.add(lines.one(form, columns -> new Hash256(columns.get(1))));
        codes.addAll(lines.all(form, columns -> new Hash256(columns.get(1))));
        return codes;
    }

    private List<Release> releases(int codes) throws UnreadableLine {
        List<Release> releases = new ArrayList<>();
        while (lines.areAt("release")) {
            int code = lines.one("release,<number>,<number of a code>", columns -> within(codes, columns.get(1)));
            List<UUID> left = lines.all("left,<registrationId>", columns -> UUID.fromString(columns.get(0)));
            Map<String, Integer> booked = new HashMap<>();
            lines.all(
                    "booked,<atelier>,<seats>", columns -> booked.put(columns.get(0), Integer.valueOf(columns.get(1))));
            releases.add(new Release(code, left, booked, lines.all("waiting" + ROW, c -> row(c, Set.of()))));
        }
        return releases;
    }

    private static StatedDraw inCanonicalForm(String text, StatedDraw stated) throws UnreadableLine {
        String[] canonical = DrawFile.of(stated).split("\n", -1);
        String[] given = text.split("\n", -1);
        for (int i = 0; i < given.length; i++) {
            if (i >= canonical.length || !given[i].equals(canonical[i])) {
                throw new UnreadableLine(i + 1, i < canonical.length ? canonical[i] : "end of file");
            }
        }
        return stated;
    }

    private static boolean rule(List<String> columns) {
        if (!columns.getFirst().equals(AtelierDraw.RULE)) {
            throw new IllegalArgumentException("Must be " + AtelierDraw.RULE + ".");
        }
        return true;
    }

    private static PublicSource source(String text) {
        if (SourceReading.of(text) instanceof SourceReading.Read read) {
            return read.source();
        }
        throw new IllegalArgumentException("Must be a source.");
    }

    private static int within(int codes, String number) {
        int code = Integer.parseInt(number);
        if (code < 1 || code > codes) {
            throw new IllegalArgumentException("Must be from 1 to " + codes + ".");
        }
        return code;
    }

    private static Row row(List<String> columns, Set<UUID> withoutWishes) {
        UUID id = UUID.fromString(columns.get(2));
        Placement without = withoutWishes.contains(id) ? new Placement.WithoutWishes() : new Placement.NotSeated();
        Placement placement = columns.get(3).isEmpty()
                ? without
                : new Placement.Seated(columns.get(4), Integer.parseInt(columns.get(3)));
        return new Row(Integer.parseInt(columns.get(0)), new Hash256(columns.get(1)), id, placement);
    }
}
