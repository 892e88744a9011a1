package fr.etape.journal;

import static fr.etape.journal.Room.STREAM;
import static fr.etape.journal.Room.outcome;
import static fr.etape.journal.Seats.take;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import fr.etape.journal.Seats.Outcome;
import fr.etape.testservers.TestServers;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LostAnswerIT {

    @Test
    void aCommitWhoseAnswerWasLostIsFoundAgainAndNotRepeated() throws IOException {
        try (Room room = new Room(1_000);
                LosingProxy proxy = proxy();
                MongoClient through = throughProxy(proxy)) {
            var journal = room.journal(
                    through,
                    new People(through.getDatabase(room.name).getCollection("people")),
                    Room.SETTINGS,
                    Room.silent());
            outcome(journal.submit(STREAM, take("before"), Origin.unknown()));
            // the driver itself tries a commit twice
            proxy.loseAnswersToCommits(2);

            List<CompletableFuture<Outcome>> answers = IntStream.range(0, 20)
                    .mapToObj(i -> journal.submit(STREAM, take("p" + i), Origin.unknown()))
                    .toList();

            assertThat(answers).allSatisfy(answer -> assertThat(outcome(answer)).isEqualTo(Outcome.SEATED));
            assertThat(proxy.lost.get())
                    .as("negative control: answers were lost")
                    .isEqualTo(2);
            assertThat(room.positions())
                    .isEqualTo(java.util.stream.LongStream.rangeClosed(1, 21)
                            .boxed()
                            .toList());
            assertThat(room.database().getCollection("people").countDocuments()).isEqualTo(21);
        }
    }

    private static LosingProxy proxy() throws IOException {
        String[] address = new ConnectionString(TestServers.mongodb())
                .getHosts()
                .getFirst()
                .split(":", 2);
        return new LosingProxy(address[0], Integer.parseInt(address[1]));
    }

    private static MongoClient throughProxy(LosingProxy proxy) {
        return MongoClients.create("mongodb://127.0.0.1:" + proxy.port() + "/?directConnection=true");
    }
}
