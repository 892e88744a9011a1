package fr.etape.journal;

import java.util.concurrent.CompletableFuture;

/** What waits in the inbox of a stream. */
sealed interface Request<S, C, O> {

    /** A command to be decided on. */
    record Submission<S, C, O>(C command, Origin origin, CompletableFuture<O> answer) implements Request<S, C, O> {}

    /** Somebody wants to know the state: a command that changes nothing, so that its answer is as fresh as any. */
    record Reading<S, C, O>(CompletableFuture<Head<S>> answer) implements Request<S, C, O> {}

    /** The journal closes: the last request of an inbox. */
    record Stop<S, C, O>() implements Request<S, C, O> {}

    default void fail(RuntimeException reason) {
        switch (this) {
            case Submission<S, C, O> submission -> submission.answer().completeExceptionally(reason);
            case Reading<S, C, O> reading -> reading.answer().completeExceptionally(reason);
            case Stop<S, C, O> stop -> {}
        }
    }
}
