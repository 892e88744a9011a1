package fr.etape.gateway;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GatewayClassPathTest {

    private static final List<String> CLASS_PATH =
            Stream.of(System.getProperty("java.class.path").split(":", -1)).toList();

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.etape");

    /** Beside Spring Cloud Function, ordinary paths are looked up as names of functions. */
    @Test
    void springCloudStreamAndFunctionAreFarAway() {
        assertThat(CLASS_PATH).anyMatch(entry -> entry.contains("spring-cloud-gateway-server-webmvc"));
        assertThat(CLASS_PATH)
                .noneMatch(entry -> entry.contains("spring-cloud-stream") || entry.contains("spring-cloud-function"));
    }

    @Test
    void traceContextIsTheOnlyOtherModuleOfOurs() {
        assertThat(classes).isNotEmpty();
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("fr.etape..")
                        .and(resideOutsideOfPackages("fr.etape.gateway..", "fr.etape.tracecontext..")))
                .check(classes);
    }

    @Test
    void whatForwardingUsesKnowsNothingOfIt() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "fr.etape.gateway.upstreams..",
                        "fr.etape.gateway.clients..",
                        "fr.etape.gateway.limits..",
                        "fr.etape.gateway.problems..",
                        "fr.etape.gateway.shared..",
                        "fr.etape.gateway.upstreams..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("fr.etape.gateway.forwarding..", "fr.etape.gateway.health..")
                .check(classes);
    }
}
