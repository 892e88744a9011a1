package fr.etape.sessions;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A service for the tests of a class, and for each of them a stop that Claire has just opened. */
abstract class AtAnOpenedStop {

    static ServiceInstance service;

    OpenedStop stop;

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
        stop = OpenedStop.at(service);
    }
}
