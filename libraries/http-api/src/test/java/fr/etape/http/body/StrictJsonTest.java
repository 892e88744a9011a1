package fr.etape.http.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.databind.json.JsonMapper;

class StrictJsonTest {

    private static final String THREE_DEEP = "{\"a\":[{}]}";

    @Test
    void takesWhatIsAsDeepAsTheLimit() {
        assertThat(readerOf(3).readTree(THREE_DEEP).toString()).isEqualTo(THREE_DEEP);
    }

    @Test
    void refusesWhatIsDeeper() {
        assertThatThrownBy(() -> readerOf(2).readTree(THREE_DEEP)).isInstanceOf(StreamConstraintsException.class);
    }

    private static JsonMapper readerOf(int maxDepth) {
        JsonFactoryBuilder factory = new JsonFactoryBuilder();
        new StrictJson(maxDepth).customize(factory);
        return new JsonMapper(factory.build());
    }
}
