package fr.etape.registration.admission.writing;

import fr.etape.journal.Head;
import fr.etape.journal.Origin;
import fr.etape.registration.admission.Admission;
import fr.etape.registration.admission.AdmissionCommand;
import fr.etape.registration.admission.AdmissionOutcome;
import fr.etape.streamwriting.StreamWriting;
import org.springframework.stereotype.Component;

/** Where commands go. Waits for the answer, and throws as {@link StreamWriting#send} does. */
@Component
public class Admissions {

    private final StreamWriting<Admission, AdmissionCommand> writing;

    Admissions(StreamWriting<Admission, AdmissionCommand> writing) {
        this.writing = writing;
    }

    public AdmissionOutcome send(String stopId, AdmissionCommand command, Origin origin) {
        return writing.send(stopId, command, origin);
    }

    /** The admission as it stands now, and how far its stream goes. */
    public Head<Admission> read(String stopId) {
        return writing.read(stopId);
    }
}
