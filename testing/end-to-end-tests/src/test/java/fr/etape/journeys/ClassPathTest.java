package fr.etape.journeys;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class ClassPathTest {

    private static final JavaClasses OURS = new ClassFileImporter().importPackages("fr.etape");

    @Test
    void noClassOfTheSuiteIsOnTheClassPathOfTheJourneys() {
        classes().should().resideInAPackage("fr.etape.journeys..").check(OURS);

        assertThat(OURS.contain(ClassPathTest.class)).isTrue();
    }

    @Test
    void whatTheJourneysShareKnowsNoJourney() {
        noClasses()
                .that()
                .resideInAnyPackage("fr.etape.journeys.suite", "fr.etape.journeys.http", "fr.etape.journeys.ledger")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "fr.etape.journeys.access",
                        "fr.etape.journeys.browser",
                        "fr.etape.journeys.faults",
                        "fr.etape.journeys.hostile",
                        "fr.etape.journeys.load",
                        "fr.etape.journeys.privacy",
                        "fr.etape.journeys.rehearsal")
                .check(OURS);
    }
}
