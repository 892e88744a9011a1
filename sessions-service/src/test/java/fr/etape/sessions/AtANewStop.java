package fr.etape.sessions;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A service for the tests of a class, and for each of them the id of a stop that nobody has drafted yet. */
abstract class AtANewStop {

    static ServiceInstance service;

    String stopId = "";

    @BeforeAll
    static void start() {
        service = ServiceInstance.ready();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void newStop() {
        stopId = ServiceInstance.newStopId();
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    HttpResponse<String> draft() {
        return service.draft(ServiceInstance.stop(stopId, false), newKey());
    }

    HttpResponse<String> publish() {
        return service.send("POST", "/api/stops/" + stopId + "/publication", "");
    }

    /** As everybody does. */
    HttpResponse<String> read() {
        return read("Authorization", ServiceInstance.NOBODY);
    }

    HttpResponse<String> read(String... headers) {
        return service.get("/api/stops/" + stopId, headers);
    }

    HttpResponse<String> patch(String body, String tag) {
        return service.send("PATCH", "/api/stops/" + stopId, body, "If-Match", tag);
    }
}
