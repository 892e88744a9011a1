package fr.etape.web.site.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LoadedBundlesTest {

    @Test
    void everyBundleInTheFolderIsLoaded() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            assertThat(files.map(file -> "messages/" + file.getFileName())
                            .map(name -> name.replaceFirst("_(fr|en)\\.properties$", ""))
                            .distinct())
                    .hasSizeGreaterThan(10)
                    .containsExactlyInAnyOrder(Bundles.onClassPath());
        }
    }

    @Test
    void textsOfSeveralBundlesAreFoundInBothLanguages() throws IOException {
        var messages = new LayoutConfiguration().messageSource();

        assertThat(messages.getMessage("nav.tour", null, Language.FR.locale())).isEqualTo("Les étapes");
        assertThat(messages.getMessage("stop.venue", null, Language.FR.locale()))
                .isEqualTo("Lieu");
        assertThat(messages.getMessage("stop.venue", null, Language.EN.locale()))
                .isEqualTo("Venue");
    }
}
