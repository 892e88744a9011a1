package fr.etape.sessions.bookings.draw.proof;

import fr.etape.sessions.bookings.draw.wishes.ListFault;
import java.util.ArrayList;
import java.util.List;

/** Stays inside the package: {@link DrawVerification} answers with a verdict. */
final class RefusedList extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<ListFault> faults;

    RefusedList(List<ListFault> faults) {
        super("faults: " + faults.size(), null, false, false);
        this.faults = new ArrayList<>(faults);
    }

    Verdict.ListRefused verdict() {
        return new Verdict.ListRefused(faults);
    }
}
