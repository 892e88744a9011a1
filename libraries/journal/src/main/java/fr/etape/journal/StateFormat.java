package fr.etape.journal;

/** How a snapshot of the state is written. Of any size: the journal compresses it and cuts it up. */
public interface StateFormat<S> {

    /** Raise it when the shape or the meaning of the state changes: older snapshots are then ignored, not misread. */
    int version();

    byte[] write(S state);

    S read(byte[] bytes);
}
