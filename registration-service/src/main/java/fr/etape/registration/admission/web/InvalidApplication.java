package fr.etape.registration.admission.web;

import java.util.List;

/** A request that could be read, and cannot be meant. */
final class InvalidApplication extends RuntimeException {

    private final List<Fault> faults;

    InvalidApplication(List<Fault> faults) {
        super("invalid");
        this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
        return faults;
    }
}
