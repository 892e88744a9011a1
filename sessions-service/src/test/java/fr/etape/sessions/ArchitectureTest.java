package fr.etape.sessions;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fr.etape.access.Allowed;
import org.springframework.web.bind.annotation.RequestMapping;

/** Each rule fails when it matches no class, as ArchUnit does unless told otherwise. */
@AnalyzeClasses(packages = "fr.etape", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theRulesKnowNoFrameworkAndNoStore = classes()
            .that()
            .resideInAnyPackage(
                    "fr.etape.sessions.tour",
                    "fr.etape.sessions.team",
                    "fr.etape.sessions.bookings",
                    "fr.etape.sessions.programme",
                    "fr.etape.sessions.contributions",
                    "fr.etape.sessions.tables",
                    "fr.etape.sessions.votes",
                    "fr.etape.sessions.feedback")
            .and()
            .haveSimpleNameNotEndingWith("Format")
            .and()
            .haveSimpleNameNotEndingWith("Snapshot")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.pcollections..",
                    "org.jspecify..",
                    "fr.etape.contracts..",
                    "fr.etape.journal",
                    "fr.etape.sessions.tour",
                    "fr.etape.sessions.team",
                    "fr.etape.sessions.bookings",
                    "fr.etape.sessions.bookings.draw..",
                    "fr.etape.sessions.programme",
                    "fr.etape.sessions.contributions",
                    "fr.etape.sessions.tables",
                    "fr.etape.sessions.tables.balancing",
                    "fr.etape.sessions.votes..",
                    "fr.etape.sessions.feedback");

    @ArchTest
    static final ArchRule balancingStandsAlone = standsAlone("fr.etape.sessions.tables.balancing..");

    @ArchTest
    static final ArchRule theDrawStandsAlone = standsAlone("fr.etape.sessions.bookings.draw..");

    @ArchTest
    static final ArchRule countingVotesStandsAlone = standsAlone(
            "fr.etape.sessions.votes.lots",
            "fr.etape.sessions.votes.rotation",
            "fr.etape.sessions.votes.equalshares",
            "fr.etape.sessions.votes.counting",
            "fr.etape.sessions.votes.disclosure");

    /** A room of pure rules: no framework, no store, no other feature. */
    private static ArchRule standsAlone(String... rooms) {
        return classes()
                .that()
                .resideInAnyPackage(rooms)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(rooms)
                        .or(resideInAnyPackage(
                                "java..",
                                "javax.crypto..",
                                "org.jspecify..",
                                "org.pcollections..",
                                "fr.etape.contracts..")));
    }

    @ArchTest
    static final ArchRule theDeciderIsThere = classes()
            .that()
            .implement("fr.etape.journal.Decider")
            .and()
            .resideInAPackage("fr.etape.sessions..")
            .should()
            .resideInAnyPackage(
                    "fr.etape.sessions.tour",
                    "fr.etape.sessions.team",
                    "fr.etape.sessions.bookings",
                    "fr.etape.sessions.programme",
                    "fr.etape.sessions.contributions",
                    "fr.etape.sessions.tables",
                    "fr.etape.sessions.votes",
                    "fr.etape.sessions.feedback");

    @ArchTest
    static final ArchRule nothingDependsOnTheWeb = noClasses()
            .that()
            .resideOutsideOfPackage("fr.etape.sessions.*.web")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.etape.sessions.*.web");

    @ArchTest
    static final ArchRule onlyTheWebKnowsHttp = noClasses()
            .that()
            .resideInAPackage("fr.etape.sessions..")
            .and()
            .resideOutsideOfPackages("fr.etape.sessions.*.web", "fr.etape.sessions.audit")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "fr.etape.http..");

    /** A stop is opened with its team; a team knows only the id of its stop. */
    @ArchTest
    static final ArchRule aTeamKnowsNoTour = noClasses()
            .that()
            .resideInAPackage("fr.etape.sessions.team..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.etape.sessions.tour..");

    @ArchTest
    static final ArchRule featuresDoNotKnowWhoPutsThemTogether = noClasses()
            .that()
            .resideInAPackage("fr.etape.sessions.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.etape.sessions");

    /** A method that said nothing would be closed to all; see {@link fr.etape.access.Allowed}. */
    @ArchTest
    static final ArchRule eachHandlerSaysWhoMayCallIt = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("fr.etape.sessions..")
            .should()
            .beAnnotatedWith(Allowed.class);

    @ArchTest
    static final ArchRule availabilityKnowsNoTour = noClasses()
            .that()
            .resideInAPackage("fr.etape.sessions.availability")
            .should()
            .dependOnClassesThat(resideInAPackage("fr.etape.sessions.tour.."));

    @ArchTest
    static final ArchRule knowsNoOtherService = noClasses()
            .that()
            .resideInAPackage("fr.etape.sessions..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fr.etape.registration..", "fr.etape.reporting..");

    @ArchTest
    static final ArchRule saysWhatThingsAre = classes()
            .that()
            .resideInAPackage("fr.etape.sessions..")
            .should()
            .haveNameNotMatching(".*(Util|Utils|Common|Helper|Manager|Impl|Base|Misc)$");
}
