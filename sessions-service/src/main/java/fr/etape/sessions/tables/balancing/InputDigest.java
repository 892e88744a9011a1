package fr.etape.sessions.tables.balancing;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * SHA-256 of all that a plan follows from, and of the version of the algorithm. The same whatever the order of people,
 * tables and rules. Texts have their length before them, so that no two inputs run together.
 */
final class InputDigest {

    private final DataOutputStream out;

    private InputDigest(DataOutputStream out) {
        this.out = out;
    }

    /** 64 hexadecimal digits. */
    static String of(Room room, SearchSettings settings) {
        MessageDigest sha256 = sha256();
        try (DataOutputStream out =
                new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), sha256))) {
            new InputDigest(out).write(room, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(Room room, SearchSettings settings) throws IOException {
        out.writeUTF(Plan.VERSION);
        out.writeLong(settings.seed());
        out.writeLong(settings.iterations());
        out.writeUTF(settings.emphasis().name());
        out.writeInt(room.rounds());
        out.writeInt(room.participants().size());
        for (Participant participant : room.participants()) {
            write(participant);
        }
        out.writeInt(room.tables().size());
        for (Table table : room.tables()) {
            out.writeInt(table.number());
            out.writeInt(table.chairs());
            out.writeInt(table.accessibleSeats());
            out.writeUTF(table.facilitator() == null ? "" : table.facilitator());
        }
        write(room.rules());
    }

    private void write(Participant participant) throws IOException {
        out.writeUTF(participant.registrationId());
        out.writeUTF(participant.college());
        out.writeUTF(participant.territory());
        out.writeUTF(participant.organisation() == null ? "" : participant.organisation());
        out.writeInt(participant.further().size());
        for (Map.Entry<String, String> attribute : participant.further().entrySet()) {
            out.writeUTF(attribute.getKey());
            out.writeUTF(attribute.getValue());
        }
    }

    private void write(Rules rules) throws IOException {
        out.writeInt(rules.colleaguesAtMost());
        out.writeBoolean(rules.facilitatorAtEachTable());
        writeSorted(rules.accessible());
        writeSets(rules.together());
        writeSets(rules.apart());
        writeSorted(rules.pins().stream()
                .map(pin -> pin.round() + " " + pin.table() + " " + pin.registrationId())
                .toList());
    }

    private void writeSets(List<Set<String>> sets) throws IOException {
        out.writeInt(sets.size());
        for (Set<String> set : sets.stream()
                .sorted(Comparator.comparing(set -> new TreeSet<>(set).toString()))
                .toList()) {
            writeSorted(set);
        }
    }

    private void writeSorted(Collection<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts.stream().sorted().toList()) {
            out.writeUTF(text);
        }
    }
}
