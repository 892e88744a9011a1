package fr.etape.houserules;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import fr.etape.houserules.circle.ants.Ant;
import fr.etape.houserules.circle.bees.Bee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Features of a module may use each other, but not in a circle: each can be read, moved or removed without the others.
 */
class FeatureCyclesTest {

    @ParameterizedTest
    @CsvSource({
        "registration-service, fr.etape.registration",
        "sessions-service, fr.etape.sessions",
        "reporting-service, fr.etape.reporting",
        "gateway, fr.etape.gateway",
        "web, fr.etape.web",
        "launcher, fr.etape.launcher",
        "rehearsal, fr.etape.rehearsal"
    })
    void featuresDoNotUseEachOtherInACircle(String module, String root) {
        JavaClasses classes = new ClassFileImporter().importPath(Repository.classes(module));

        assertThat(classes).isNotEmpty();
        noCircles(root).check(classes);
    }

    @Test
    void aCircleIsNoticed() {
        JavaClasses circle = new ClassFileImporter().importClasses(Ant.class, Bee.class);

        assertThatThrownBy(() -> noCircles("fr.etape.houserules.circle").check(circle))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Cycle detected");
    }

    private static ArchRule noCircles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }
}
