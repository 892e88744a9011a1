package fr.etape.gateway.held;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** So many for each client, and so many for all together. Only clients that hold some are remembered. */
public final class Places {

    private final ConcurrentMap<String, Integer> byClient = new ConcurrentHashMap<>();
    private final AtomicInteger all = new AtomicInteger();
    private final int perClient;
    private final int inAll;

    Places(int perClient, int inAll) {
        this.perClient = perClient;
        this.inAll = inAll;
    }

    /**
     * Takes all of them or none.
     *
     * @param client null for somebody who is counted in no client's name
     * @return false when the client, or all together, have too many
     */
    public boolean take(@Nullable String client, int number) {
        if (all.addAndGet(number) > inAll) {
            all.addAndGet(-number);
            return false;
        }
        if (client != null && byClient.merge(client, number, Integer::sum) > perClient) {
            giveBack(client, number);
            return false;
        }
        return true;
    }

    public void giveBack(@Nullable String client, int number) {
        all.addAndGet(-number);
        if (client != null) {
            byClient.computeIfPresent(client, (same, held) -> held == number ? null : held - number);
        }
    }

    /** How many are taken. */
    public int taken() {
        return all.get();
    }

    /** Clients that hold some. */
    int clients() {
        return byClient.size();
    }
}
