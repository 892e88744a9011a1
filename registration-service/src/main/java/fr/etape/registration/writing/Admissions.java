package fr.etape.registration.writing;

import fr.etape.journal.Head;
import fr.etape.journal.Origin;
import fr.etape.registration.RegistrationSettings;
import fr.etape.registration.admission.Admission;
import fr.etape.registration.admission.AdmissionCommand;
import fr.etape.registration.admission.AdmissionOutcome;
import fr.etape.registration.admission.AdmissionStreams;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** Where commands go. Waits for the answer, but not for ever. */
@Component
public class Admissions {

    private final AdmissionJournal journal;
    private final long patienceMillis;

    Admissions(AdmissionJournal journal, RegistrationSettings settings) {
        this.journal = journal;
        this.patienceMillis = settings.answerWithin().toMillis();
    }

    /**
     * Throws {@link AdmissionUnavailable} when no answer came in time (the command may take effect all the same), or
     * {@link fr.etape.journal.StreamOverloaded}.
     */
    public AdmissionOutcome send(String stopId, AdmissionCommand command, Origin origin) {
        return answer(journal.running().submit(AdmissionStreams.of(stopId), command, origin));
    }

    /** The admission as it stands now, and how far its stream goes. Throws like {@link #send}. */
    public Head<Admission> read(String stopId) {
        return answer(journal.running().read(AdmissionStreams.of(stopId)));
    }

    private <T> T answer(CompletableFuture<T> answer) {
        try {
            return answer.get(patienceMillis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new AdmissionUnavailable("no answer in time", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AdmissionUnavailable("interrupted", e);
        }
    }
}
