package fr.etape.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The kit knows no page, and pages of one audience do not know those of another, but for what everybody sees of a stop.
 */
@AnalyzeClasses(packages = "fr.etape.web", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theKitKnowsNoPage = noClasses()
            .that()
            .resideInAPackage("fr.etape.web.site..")
            .should()
            .dependOnClassesThat(resideInAPackage("fr.etape.web..")
                    .and(resideOutsideOfPackages("fr.etape.web.site..", "fr.etape.web.traces..")));

    @ArchTest
    static final ArchRule visitorsPagesKnowNoOtherAudience = noClasses()
            .that()
            .resideInAPackage("fr.etape.web.visitor..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("fr.etape.web.staff..", "fr.etape.web.participant.."));

    @ArchTest
    static final ArchRule participantsPagesKnowTheStopAlone = noClasses()
            .that()
            .resideInAPackage("fr.etape.web.participant..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("fr.etape.web.staff..", "fr.etape.web.visitor..")
                    .and(resideOutsideOfPackages(
                            "fr.etape.web.visitor.stop..",
                            "fr.etape.web.visitor.programme..",
                            "fr.etape.web.visitor.votes..")));

    @ArchTest
    static final ArchRule staffPagesKnowTheStopAlone = noClasses()
            .that()
            .resideInAPackage("fr.etape.web.staff..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("fr.etape.web.participant..", "fr.etape.web.visitor..")
                    .and(resideOutsideOfPackages(
                            "fr.etape.web.visitor.stop..",
                            "fr.etape.web.visitor.programme..",
                            "fr.etape.web.visitor.votes..",
                            "fr.etape.web.visitor.draw..")));

    @ArchTest
    static final ArchRule featuresFormNoCycle =
            slices().matching("fr.etape.web.(*).(*)..").should().beFreeOfCycles();

    /** Negative control: a rule that forbids what is there fails. */
    @ArchTest
    static void theRulesSeeWhatIsThere(JavaClasses classes) {
        ArchRule forbidden = noClasses()
                .that()
                .resideInAPackage("fr.etape.web.staff..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("fr.etape.web.visitor.stop..");

        assertThat(forbidden.evaluate(classes).hasViolation()).isTrue();
    }
}
