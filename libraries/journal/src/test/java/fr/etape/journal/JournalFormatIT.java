package fr.etape.journal;

import static fr.etape.journal.Room.STREAM;
import static fr.etape.journal.Room.outcome;
import static fr.etape.journal.Seats.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** A journal that an earlier build wrote is left alone. */
class JournalFormatIT {

    @Test
    void aNewDatabaseIsMarkedAndKnownAgain() {
        try (Room room = new Room(1)) {
            JournalFormat format = new JournalFormat(room.database());

            format.require();
            outcome(room.journal().submit(STREAM, take("a"), Origin.unknown()));

            assertThat(formats(room)).containsExactly(Document.parse("{_id: 'journal', version: 2}"));
            assertThatCode(format::require).doesNotThrowAnyException();
        }
    }

    @Test
    void aJournalWithoutAMarkIsRefusedInOneSentenceAndLeftUntouched() {
        try (Room room = new Room(1)) {
            outcome(room.journal().submit(STREAM, take("a"), Origin.unknown()));

            assertThatThrownBy(() -> new JournalFormat(room.database()).require())
                    .isInstanceOf(JournalFormat.OtherFormat.class)
                    .hasMessage("The journal in the database " + room.name
                            + " was written by another version of Étape (format none instead of 2)"
                            + " and was left untouched: use an empty database, or that version.");
            assertThat(formats(room)).isEmpty();
        }
    }

    @Test
    void aJournalOfALaterFormatIsRefusedToo() {
        try (Room room = new Room(1)) {
            Document later = Document.parse("{_id: 'journal', version: 3}");
            room.database().getCollection("formats").insertOne(later);

            assertThatThrownBy(() -> new JournalFormat(room.database()).require())
                    .isInstanceOf(JournalFormat.OtherFormat.class)
                    .hasMessageContaining("format 3 instead of 2");
            assertThat(formats(room)).containsExactly(later);
        }
    }

    private static List<Document> formats(Room room) {
        return room.database().getCollection("formats").find().into(new ArrayList<>());
    }
}
