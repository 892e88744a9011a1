package fr.etape.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.ClientSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BothDocumentsTest {

    private final List<String> done = new ArrayList<>();

    @Test
    void everyQuestionGoesToBothAndTheSecondSeesWhatTheFirstSaid() {
        Documents<String, String> both = new Named("a").with(new Named("b"));

        both.createIndexes();

        assertThat(both.inform(new StreamId("s"), List.of("x"))).containsExactly("xab");
        assertThat(both.exclusive("x").stream().map(Object::toString)).containsExactlyInAnyOrder("xa", "xb");
        assertThat(done).containsExactly("a has indexes", "b has indexes");
    }

    private final class Named implements Documents<String, String> {

        private final String name;

        private Named(String name) {
            this.name = name;
        }

        @Override
        public void createIndexes() {
            done.add(name + " has indexes");
        }

        @Override
        public List<String> inform(StreamId stream, List<String> commands) {
            return commands.stream().map(command -> command + name).toList();
        }

        @Override
        public Set<?> exclusive(String command) {
            return Set.of(command + name);
        }

        @Override
        public void store(ClientSession session, StreamId stream, List<Change<String, String>> changes) {
            done.add(name + " stored");
        }
    }
}
