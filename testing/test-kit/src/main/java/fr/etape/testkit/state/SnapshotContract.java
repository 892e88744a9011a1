package fr.etape.testkit.state;

import fr.etape.journal.Decider;
import fr.etape.journal.StateFormat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares the snapshot of a state with the one that is kept in the file
 * {@code src/test/resources/state/<name>-v<version>}: {@code .json}, or {@code .hex} for a format that is not JSON.
 */
public final class SnapshotContract {

    private static final String RAISE =
            "raise the version of the format, and keep the snapshot of the new version in a file of its own";

    private SnapshotContract() {}

    /**
     * What is wrong; nothing when all is well.
     *
     * @param history events that together use all members of the state
     */
    public static <S, E> List<String> faults(
            String name, StateFormat<S> format, Decider<S, ?, E, ?> decider, List<? extends E> history) {
        S state = decider.initialState();
        for (E event : history) {
            state = decider.evolve(state, event);
        }
        byte[] snapshot = format.write(state);
        KeptSnapshot kept = KeptSnapshot.of(name, format.version(), snapshot);
        List<String> faults = new ArrayList<>();
        if (!format.read(snapshot).equals(state)) {
            faults.add("the snapshot does not hold all of the state");
        }
        byte[] stored = kept.bytes();
        if (stored == null) {
            faults.add(kept.file() + " is missing; it should contain:\n" + kept.text(snapshot));
        } else {
            faults.addAll(faults(kept, stored, snapshot, format, state));
        }
        return faults;
    }

    private static <S> List<String> faults(
            KeptSnapshot kept, byte[] stored, byte[] snapshot, StateFormat<S> format, S state) {
        List<String> faults = new ArrayList<>();
        if (!kept.isSame(stored, snapshot)) {
            faults.add("the shape or the meaning of the state changed, compared with " + kept.file() + ": " + RAISE
                    + ". Now it is:\n" + kept.text(snapshot));
        }
        if (!state.equals(read(format, stored))) {
            faults.add(kept.file() + " is read as another state: " + RAISE);
        }
        return faults;
    }

    private static <S> @Nullable S read(StateFormat<S> format, byte[] stored) {
        try {
            return format.read(stored);
        } catch (RuntimeException e) {
            return null;
        }
    }
}
