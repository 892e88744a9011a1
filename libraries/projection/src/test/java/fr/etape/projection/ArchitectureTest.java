package fr.etape.projection;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

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
            .resideInAPackage("fr.etape.projection..")
            .should()
            .dependOnClassesThat(resideInAPackage("fr.etape..").and(resideOutsideOfPackage("fr.etape.projection..")));

    @ArchTest
    static final ArchRule decidingWhatComesNextKnowsNoSpring = noClasses()
            .that()
            .haveSimpleName("Reader")
            .or()
            .haveSimpleName("Bookmarks")
            .or()
            .haveSimpleName("Decoder")
            .or()
            .haveSimpleName("Gaps")
            .or()
            .haveSimpleName("Contradictions")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");
}
