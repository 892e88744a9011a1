package fr.etape.journal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "fr.etape.journal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule knowsDriverAndClientOnly = classes()
            .that()
            .resideInAPackage("fr.etape.journal..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "com.mongodb..",
                    "org.bson..",
                    "org.apache.kafka..",
                    "org.slf4j..",
                    "org.jspecify..",
                    "fr.etape.journal..");

    @ArchTest
    static final ArchRule whoWritesKnowsNoTrail = noClasses()
            .that()
            .resideInAPackage("fr.etape.journal")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.etape.journal.trail");

    @ArchTest
    static final ArchRule decidersSeeNeitherStoreNorBroker = noClasses()
            .that()
            .haveNameMatching(".*\\.(Decider|Decision|Recorded|StreamId|Head)")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb..", "org.bson..", "org.apache.kafka..");
}
