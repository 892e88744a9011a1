package fr.etape.reporting;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fr.etape.reporting.attendance.Colleges;
import fr.etape.reporting.attendance.StopReport;
import fr.etape.reporting.attendance.TourReport;

/** Each rule fails when it matches no class, as ArchUnit does unless told otherwise. */
@AnalyzeClasses(packages = "fr.etape", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> OF_THE_SUITE = resideInAPackage("fr.etape..");

    @ArchTest
    static final ArchRule knowsTheOtherServicesByTheirEventsAlone = noClasses()
            .that()
            .resideInAPackage("fr.etape.reporting..")
            .should()
            .dependOnClassesThat(OF_THE_SUITE.and(DescribedPredicate.not(resideInAnyPackage(
                    "fr.etape.reporting..",
                    "fr.etape.communes..",
                    "fr.etape.projection..",
                    "fr.etape.contracts..",
                    "fr.etape.http..",
                    "fr.etape.access.."))));

    @ArchTest
    static final ArchRule countsWithoutAnyFramework = classes()
            .that()
            .areAssignableTo(StopReport.class)
            .or()
            .areAssignableTo(TourReport.class)
            .or()
            .areAssignableTo(Colleges.class)
            .or()
            .haveSimpleName("CollegeFigures")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "fr.etape.contracts..", "fr.etape.reporting.attendance");

    @ArchTest
    static final ArchRule namesNoFeatureInTheArchive = noClasses()
            .that()
            .resideInAPackage("fr.etape.reporting.archive..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fr.etape.reporting.attendance..", "fr.etape.contracts..");

    @ArchTest
    static final ArchRule knowsNoHttpOutsideWeb = noClasses()
            .that()
            .resideInAPackage("fr.etape.reporting..")
            .and()
            .resideOutsideOfPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..reporting.attendance.web..", "org.springframework.web..", "org.springframework.http..");
}
