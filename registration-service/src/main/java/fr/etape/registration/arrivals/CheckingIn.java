package fr.etape.registration.arrivals;

import fr.etape.http.problems.Problem;
import fr.etape.journal.Origin;
import fr.etape.registration.admission.Admission;
import fr.etape.registration.admission.AdmissionCommand;
import fr.etape.registration.admission.AdmissionOutcome;
import fr.etape.registration.admission.ArrivalCommand.CheckIn;
import fr.etape.registration.admission.ArrivalCommand.UndoCheckIn;
import fr.etape.registration.admission.Scan;
import fr.etape.registration.admission.Verdict;
import fr.etape.registration.admission.documents.DaysOfStops;
import fr.etape.registration.admission.documents.OpenedStops;
import fr.etape.registration.admission.documents.Scans;
import fr.etape.streamwriting.StreamWriting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gets a verdict for each scan, and keeps those that let nobody in too: a scan is a fact, whatever came of it. */
@Component
class CheckingIn {

    private final StreamWriting<Admission, AdmissionCommand<?>> admissions;
    private final OpenedStops stops;
    private final DaysOfStops days;
    private final Scans kept;

    CheckingIn(
            StreamWriting<Admission, AdmissionCommand<?>> admissions, OpenedStops stops, DaysOfStops days, Scans kept) {
        this.admissions = admissions;
        this.stops = stops;
        this.days = days;
        this.kept = kept;
    }

    /** Throws {@link Problem} (404) when the stop was never published. */
    void requireOpened(String stopId) {
        if (!stops.contains(stopId)) {
            throw Problem.notFound();
        }
    }

    /** One verdict for each scan, in the same order. */
    List<Verdict> checkIn(String stopId, String device, List<Scan> scans, Instant now, Origin origin) {
        CheckIn checkIn = CheckIn.of(scans, device, days.of(stopId));
        return switch (admissions.send(stopId, checkIn, origin)) {
            case AdmissionOutcome.Verdicts verdicts -> told(stopId, device, scans, verdicts.all(), now);
            case AdmissionOutcome.NoAdmission none -> throw Problem.notFound();
        };
    }

    /** Those who came in are kept with their event. */
    private List<Verdict> told(String stopId, String device, List<Scan> scans, List<Verdict> verdicts, Instant now) {
        List<Verdict> told = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            Verdict verdict = verdicts.get(i);
            boolean isKept = verdict.kind() == Verdict.Kind.ADMITTED || verdict.kind() == Verdict.Kind.NONCE_REUSED;
            told.add(isKept ? verdict : kept.keep(stopId, device, scans.get(i), verdict, now));
        }
        return told;
    }

    /** Throws {@link Problem} (404) when the stop has no such registration. */
    UndoneView undo(String stopId, UndoCheckIn undo, Origin origin) {
        requireOpened(stopId);
        return switch (admissions.send(stopId, undo, origin)) {
            case AdmissionOutcome.Undone undone -> new UndoneView(undo.registrationId(), true, undone.cancelled());
            case AdmissionOutcome.NotHere notHere -> new UndoneView(undo.registrationId(), false, false);
            case AdmissionOutcome.UnknownRegistration unknown -> throw Problem.notFound();
            case AdmissionOutcome.NoAdmission none -> throw Problem.notFound();
        };
    }
}
