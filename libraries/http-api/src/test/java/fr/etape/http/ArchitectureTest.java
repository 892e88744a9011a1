package fr.etape.http;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Each rule fails when it matches no class, as ArchUnit does unless told otherwise. */
@AnalyzeClasses(packages = "fr.etape", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule knowsNothingOfTheSuite = noClasses()
            .that()
            .resideInAPackage("fr.etape.http..")
            .should()
            .dependOnClassesThat(resideInAPackage("fr.etape..")
                    .and(resideOutsideOfPackages("fr.etape.http..", "fr.etape.tracecontext..")));

    @ArchTest
    static final ArchRule knowsNoStoreAndNoBroker = noClasses()
            .that()
            .resideInAPackage("fr.etape.http..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb..", "org.apache.kafka..", "org.springframework.kafka..");

    @ArchTest
    static final ArchRule roomsFormNoCycle =
            slices().matching("fr.etape.http.(*)..").should().beFreeOfCycles();
}
