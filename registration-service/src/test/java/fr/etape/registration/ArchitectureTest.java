package fr.etape.registration;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fr.etape.registration.links.Links;
import org.junit.jupiter.api.Test;

/** Who may know whom. A rule that matches no class fails, so that a renamed package cannot switch it off. */
@AnalyzeClasses(packages = "fr.etape.registration", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ADMISSION = "fr.etape.registration.admission";

    @ArchTest
    static final ArchRule theRulesKnowNoFramework = classes()
            .that()
            .resideInAPackage(ADMISSION)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.pcollections..",
                    "org.jspecify..",
                    "fr.etape.contracts..",
                    "fr.etape.journal",
                    ADMISSION)
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule theRulesReadNoClockAndDrawNothing = noClasses()
            .that()
            .resideInAPackage(ADMISSION)
            .and()
            .doNotHaveSimpleName("AdmissionStateFormat")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io", "java.net..", "java.nio..")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule theEdgesAreNotKnownInside = noClasses()
            .that()
            .resideOutsideOfPackages(ADMISSION + ".web", ADMISSION + ".reading")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ADMISSION + ".web", ADMISSION + ".reading")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule theEdgesDoNotKnowEachOther = noClasses()
            .that()
            .resideInAPackage(ADMISSION + ".web")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ADMISSION + ".reading")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule theEdgesAreNobodysApi = classes()
            .that()
            .resideInAnyPackage(ADMISSION + ".web", ADMISSION + ".reading")
            .should()
            .notBePublic()
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule onlyLinksKnowHowTheyAreDerived = noClasses()
            .that()
            .resideOutsideOfPackage("fr.etape.registration.links")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.crypto..")
            .allowEmptyShould(false);

    @Test
    void aRuleFailsOnWhatItForbidsAndOnNothing() {
        JavaClasses linksAlone = new ClassFileImporter().importClasses(Links.class);

        assertThatThrownBy(() -> theRulesKnowNoFramework.check(linksAlone)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> noClasses()
                        .that()
                        .resideInAPackage("fr.etape.registration.links")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("java.security")
                        .check(linksAlone))
                .isInstanceOf(AssertionError.class);
    }
}
