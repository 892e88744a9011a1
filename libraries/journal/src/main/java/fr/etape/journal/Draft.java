package fr.etape.journal;

import java.util.List;

/**
 * A batch that is decided but not committed. Forgetting it undoes it.
 *
 * @param head the stream as it will be
 * @param answers tells each sender what became of its request; runs once the batch is committed
 */
record Draft<S, C, E>(Head<S> head, Batch batch, List<Change<C, E>> changes, List<Runnable> answers) {

    /** Nothing to commit: refusals and readings only. */
    boolean isEmpty() {
        return changes.isEmpty();
    }
}
