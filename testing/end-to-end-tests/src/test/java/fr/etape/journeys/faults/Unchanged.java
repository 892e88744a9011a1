package fr.etape.journeys.faults;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** True once a value is the same twice in a row. */
final class Unchanged<T> implements Callable<Boolean> {

    private final Callable<T> value;
    private @Nullable T before;

    Unchanged(Callable<T> value) {
        this.value = value;
    }

    @Override
    public Boolean call() throws Exception {
        T now = value.call();
        boolean same = now.equals(before);
        before = now;
        return same;
    }
}
