package fr.etape.journeys.load;

import java.io.IOException;
import java.util.function.Supplier;

/**
 * One way to guess.
 *
 * @param what for the table
 * @param method GET, or POST without a body
 * @param path made anew each time, outside of what is timed
 * @param headers each with its line end
 */
record Guess(String what, String method, Supplier<String> path, String headers) {

    static Guess get(String what, Supplier<String> path) {
        return get(what, path, "");
    }

    static Guess get(String what, Supplier<String> path, String headers) {
        return new Guess(what, "GET", path, headers);
    }

    static Guess post(String what, Supplier<String> path, String headers) {
        return new Guess(what, "POST", path, headers);
    }

    Guess again() {
        return new Guess("the same again", method, path, headers);
    }

    /** In nanoseconds. */
    long time(Wire wire) throws IOException {
        String here = path.get();
        long begin = System.nanoTime();
        send(wire, here);
        return System.nanoTime() - begin;
    }

    /** Status and body, without what is another each time: the id of the trace, and what was asked for. */
    String answer(Wire wire) throws IOException {
        String here = path.get();
        Wire.Reply reply = send(wire, here);
        return reply.status() + " " + reply.body().replace(here, "").replaceAll("\"traceId\":\"[0-9a-f]+\"", "");
    }

    private Wire.Reply send(Wire wire, String here) throws IOException {
        return method.equals("GET") ? wire.get(here, headers) : wire.post(here, headers);
    }
}
