package fr.etape.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A library that needs Spring Boot set up in a certain way has a properties file, which applications import. */
class LibrarySettingsTest {

    @ParameterizedTest
    @CsvSource({"http-api, fr.etape.http", "projection, fr.etape.projection"})
    void everyApplicationThatUsesALibraryImportsItsSettings(String library, String root) {
        List<Path> users = Repository.applications().stream()
                .filter(application -> uses(application, root))
                .toList();

        assertThat(Repository.resources(library).resolve(library + ".properties"))
                .exists();
        assertThat(users)
                .extracting(application -> application.getFileName().toString())
                .contains("registration-service", "sessions-service", "reporting-service");
        assertThat(users)
                .allSatisfy(application -> assertThat(
                                Repository.read(application.resolve("src/main/resources/application.yml")))
                        .contains("classpath:" + library + ".properties"));
    }

    private static boolean uses(Path application, String root) {
        return new ClassFileImporter()
                .importPath(Repository.classes(application.getFileName().toString())).stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .anyMatch(use -> use.getTargetClass().getPackageName().startsWith(root));
    }
}
