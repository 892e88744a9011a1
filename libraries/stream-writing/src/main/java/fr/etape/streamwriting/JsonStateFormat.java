package fr.etape.streamwriting;

import fr.etape.journal.StateFormat;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/**
 * Snapshots of a state as JSON.
 *
 * @param <S> the state
 * @param <T> a record that holds all of it and is easy to write: no persistent collections, nothing that can be derived
 */
public final class JsonStateFormat<S, T> implements StateFormat<S> {

    private final JsonMapper mapper = JsonMapper.shared();
    private final int version;
    private final Class<T> snapshot;
    private final Function<S, T> toSnapshot;
    private final Function<T, S> toState;

    /** @param version see {@link StateFormat#version} */
    public JsonStateFormat(int version, Class<T> snapshot, Function<S, T> toSnapshot, Function<T, S> toState) {
        this.version = version;
        this.snapshot = snapshot;
        this.toSnapshot = toSnapshot;
        this.toState = toState;
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public byte[] write(S state) {
        return mapper.writeValueAsBytes(toSnapshot.apply(state));
    }

    @Override
    public S read(byte[] bytes) {
        return toState.apply(mapper.readValue(bytes, snapshot));
    }
}
