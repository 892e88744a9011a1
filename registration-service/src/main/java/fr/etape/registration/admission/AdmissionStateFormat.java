package fr.etape.registration.admission;

import fr.etape.contracts.College;
import fr.etape.journal.StateFormat;
import fr.etape.registration.admission.Place.Left;
import fr.etape.registration.admission.Place.Seated;
import fr.etape.registration.admission.Place.Waiting;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.pcollections.TreePMap;

/**
 * The snapshot of an admission: 18 bytes for each registration, 8 more for one that waits, and some 40 for each person
 * who is here. What can be derived is left out. The codes of the colleges come first; after that a college is its place
 * in that list, whatever the enum looks like later.
 */
public final class AdmissionStateFormat implements StateFormat<Admission> {

    private static final int SEATED = 0;
    private static final int WAITING = 1;
    private static final int LEFT = 2;
    private static final List<College> COLLEGES = List.of(College.values());

    @Override
    public int version() {
        return 3;
    }

    @Override
    public byte[] write(Admission admission) {
        ByteArrayOutputStream bytes =
                new ByteArrayOutputStream(1_024 + 20 * admission.registrations().size());
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(admission.stopId());
            out.writeBoolean(admission.rehearsal());
            out.writeLong(admission.tourPosition());
            out.writeBoolean(admission.closed());
            out.writeLong(admission.arrivals());
            writeTerms(out, admission.terms());
            out.writeInt(admission.registrations().size());
            for (Map.Entry<UUID, Place> entry : admission.registrations().entrySet()) {
                out.writeLong(entry.getKey().getMostSignificantBits());
                out.writeLong(entry.getKey().getLeastSignificantBits());
                writePlace(out, entry.getValue());
            }
            writePresent(out, admission.present());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public Admission read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Admission empty = Admission.of(in.readUTF(), in.readBoolean());
            long tourPosition = in.readLong();
            boolean closed = in.readBoolean();
            long arrivals = in.readLong();
            List<College> colleges = new ArrayList<>();
            Terms terms = readTerms(in, colleges);
            TreeMap<UUID, Place> places = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                places.put(new UUID(in.readLong(), in.readLong()), readPlace(in, colleges));
            }
            Admission open = empty.under(tourPosition, terms);
            return (closed ? open.end(tourPosition) : open)
                    .holding(TreePMap.fromSortedMap(places), seats(places), arrivals)
                    .with(readPresent(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writePresent(DataOutputStream out, Map<UUID, Arrival> present) throws IOException {
        out.writeInt(present.size());
        for (Map.Entry<UUID, Arrival> entry : present.entrySet()) {
            out.writeLong(entry.getKey().getMostSignificantBits());
            out.writeLong(entry.getKey().getLeastSignificantBits());
            writeInstant(out, entry.getValue().enteredAt());
            out.writeUTF(entry.getValue().point());
            out.writeBoolean(entry.getValue().walkIn());
        }
    }

    private static TreePMap<UUID, Arrival> readPresent(DataInputStream in) throws IOException {
        TreeMap<UUID, Arrival> present = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            UUID id = new UUID(in.readLong(), in.readLong());
            present.put(id, new Arrival(readInstant(in), in.readUTF(), in.readBoolean()));
        }
        return TreePMap.fromSortedMap(present);
    }

    private static Map<College, Seats> seats(Map<UUID, Place> places) {
        Map<College, Integer> confirmed = new EnumMap<>(College.class);
        Map<College, TreeMap<Long, UUID>> waiting = new EnumMap<>(College.class);
        places.forEach((id, place) -> {
            switch (place) {
                case Seated seated -> confirmed.merge(seated.college(), 1, Integer::sum);
                case Waiting w ->
                    waiting.computeIfAbsent(w.college(), college -> new TreeMap<>())
                            .put(w.arrival(), id);
                case Left left -> {}
            }
        });
        Map<College, Seats> seats = new EnumMap<>(College.class);
        for (College college : COLLEGES) {
            TreeMap<Long, UUID> list = waiting.getOrDefault(college, new TreeMap<>());
            seats.put(college, new Seats(confirmed.getOrDefault(college, 0), TreePMap.fromSortedMap(list)));
        }
        return seats;
    }

    private static void writePlace(DataOutputStream out, Place place) throws IOException {
        out.writeByte(COLLEGES.indexOf(place.college()));
        switch (place) {
            case Seated seated -> out.writeByte(SEATED);
            case Waiting waiting -> {
                out.writeByte(WAITING);
                out.writeLong(waiting.arrival());
            }
            case Left left -> out.writeByte(LEFT);
        }
    }

    private static Place readPlace(DataInputStream in, List<College> colleges) throws IOException {
        College college = colleges.get(in.readByte());
        int kind = in.readByte();
        return switch (kind) {
            case SEATED -> Place.seated(college);
            case WAITING -> new Waiting(college, in.readLong());
            case LEFT -> Place.left(college);
            default -> throw new IllegalStateException("no place of kind " + kind);
        };
    }

    private static void writeTerms(DataOutputStream out, Terms terms) throws IOException {
        out.writeInt(terms.capacity());
        out.writeByte(COLLEGES.size());
        for (College college : COLLEGES) {
            out.writeUTF(college.name());
            out.writeInt(terms.quota(college));
        }
        writeInstant(out, terms.opensAt());
        writeInstant(out, terms.closesAt());
    }

    private static Terms readTerms(DataInputStream in, List<College> colleges) throws IOException {
        int capacity = in.readInt();
        Map<College, Integer> quotas = new EnumMap<>(College.class);
        for (int left = in.readByte(); left > 0; left--) {
            colleges.add(College.valueOf(in.readUTF()));
            quotas.put(colleges.getLast(), in.readInt());
        }
        return new Terms(capacity, quotas, readInstant(in), readInstant(in));
    }

    private static void writeInstant(DataOutputStream out, Instant instant) throws IOException {
        out.writeLong(instant.getEpochSecond());
        out.writeInt(instant.getNano());
    }

    private static Instant readInstant(DataInputStream in) throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }
}
