package fr.etape.registration.mails.outbox;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoDatabase;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.journal.Change;
import fr.etape.journal.Documents;
import fr.etape.journal.Recorded;
import fr.etape.journal.StreamId;
import fr.etape.registration.admission.AdmissionCommand;
import fr.etape.registration.mails.MailSettings;
import java.util.List;

/**
 * Puts mails into the outbox, in the transaction of the events they follow from: a mail is due if and only if its event
 * is committed. While mails are off, nothing is put there, so that nobody gets old mail once they are on.
 */
public final class MailDocuments implements Documents<AdmissionCommand<?>, RegistrationsEvent> {

    private final MailSettings settings;
    private final MailCollection collection;

    public MailDocuments(MongoDatabase database, MailSettings settings) {
        this.settings = settings;
        this.collection = new MailCollection(database);
    }

    @Override
    public void createIndexes() {
        collection.createIndexes();
    }

    @Override
    public List<AdmissionCommand<?>> inform(StreamId stream, List<AdmissionCommand<?>> commands) {
        return commands;
    }

    @Override
    public void store(
            ClientSession session, StreamId stream, List<Change<AdmissionCommand<?>, RegistrationsEvent>> changes) {
        if (settings.areOn()) {
            List<Mail> mails = changes.stream()
                    .flatMap(change -> change.events().stream())
                    .filter(this::isSent)
                    .flatMap(recorded -> MailsOfEvents.of(recorded).stream())
                    .toList();
            collection.insert(session, mails);
        }
    }

    private boolean isSent(Recorded<RegistrationsEvent> recorded) {
        return settings.rehearsals() || !recorded.event().rehearsal();
    }
}
