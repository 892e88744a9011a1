package fr.etape.houserules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which module may use which: the picture in docs/architecture.md, as a test. */
class ModuleDependenciesTest {

    /** The package of each module, and the modules of ours that it may use. */
    private record Module(String basePackage, String... uses) {}

    private static final Map<String, Module> MODULES = Map.ofEntries(
            Map.entry("event-contracts", new Module("fr.etape.contracts")),
            Map.entry("api-description", new Module("fr.etape.apidescription")),
            Map.entry("communes", new Module("fr.etape.communes")),
            Map.entry("trace-context", new Module("fr.etape.tracecontext")),
            Map.entry("http-api", new Module("fr.etape.http", "trace-context")),
            Map.entry("journal", new Module("fr.etape.journal")),
            Map.entry("projection", new Module("fr.etape.projection")),
            Map.entry("access", new Module("fr.etape.access", "event-contracts", "http-api", "projection")),
            Map.entry(
                    "test-kit",
                    new Module("fr.etape.testkit", "access", "event-contracts", "http-api", "journal", "test-servers")),
            Map.entry(
                    "stream-writing",
                    new Module(
                            "fr.etape.streamwriting",
                            "access",
                            "event-contracts",
                            "http-api",
                            "journal",
                            "trace-context")),
            Map.entry(
                    "registration-service",
                    new Module(
                            "fr.etape.registration",
                            "access",
                            "event-contracts",
                            "communes",
                            "http-api",
                            "journal",
                            "projection",
                            "stream-writing")),
            Map.entry(
                    "sessions-service",
                    new Module(
                            "fr.etape.sessions",
                            "access",
                            "event-contracts",
                            "communes",
                            "http-api",
                            "journal",
                            "projection",
                            "stream-writing")),
            Map.entry(
                    "reporting-service",
                    new Module(
                            "fr.etape.reporting", "access", "event-contracts", "communes", "http-api", "projection")),
            Map.entry("identity", new Module("fr.etape.identity", "trace-context")),
            Map.entry("gateway", new Module("fr.etape.gateway", "trace-context")),
            Map.entry("web", new Module("fr.etape.web", "trace-context")),
            Map.entry("local-servers", new Module("fr.etape.localservers")),
            Map.entry("rehearsal", new Module("fr.etape.rehearsal")),
            Map.entry("launcher", new Module("fr.etape.launcher", "local-servers", "rehearsal")),
            Map.entry("test-servers", new Module("fr.etape.testservers", "local-servers")));

    private static final Set<String> WITHOUT_MAIN_CLASSES = Set.of("end-to-end-tests", "house-rules", "suite");

    private static Module module(String name) {
        return Objects.requireNonNull(MODULES.get(name));
    }

    static Stream<String> modules() {
        return MODULES.keySet().stream().sorted();
    }

    @Test
    void everyModuleIsNamedHere() {
        assertThat(Repository.modules())
                .allSatisfy(module -> assertThat(MODULES.containsKey(module) || WITHOUT_MAIN_CLASSES.contains(module))
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void usesOnlyWhatItMay(String name) {
        Module module = module(name);
        JavaClasses classes = new ClassFileImporter().importPath(Repository.classes(name));

        assertThat(classes).as("classes of " + name).isNotEmpty();
        assertThat(classes)
                .allSatisfy(type ->
                        assertThat(isIn(type, module)).as(type.getName()).isTrue());
        noClasses()
                .should()
                .dependOnClassesThat(describe("belong to a module it may not use", type -> isForbidden(type, module)))
                .check(classes);
    }

    /** Negative control: the rule would notice. */
    @Test
    void aServiceThatUsedAnotherWouldBeFound() {
        JavaClasses classes = new ClassFileImporter().importPath(Repository.classes("registration-service"));

        assertThat(classes)
                .anySatisfy(type -> assertThat(isForbidden(type, module("sessions-service")))
                        .isTrue());
    }

    private static boolean isForbidden(JavaClass type, Module user) {
        return type.getPackageName().startsWith("fr.etape.")
                && !isIn(type, user)
                && Stream.of(user.uses()).noneMatch(used -> isIn(type, module(used)));
    }

    private static boolean isIn(JavaClass type, Module module) {
        String name = type.getPackageName();
        return name.equals(module.basePackage()) || name.startsWith(module.basePackage() + ".");
    }

    @Test
    void namesSayWhatIsInside() {
        List<String> vague = List.of("util", "utils", "common", "helper", "helpers", "manager", "impl", "base", "misc");
        Set<String> found = new TreeSet<>();
        for (String name : MODULES.keySet()) {
            for (JavaClass type : new ClassFileImporter().importPath(Repository.classes(name))) {
                boolean vaguePackage =
                        Stream.of(type.getPackageName().split("\\.", -1)).anyMatch(vague::contains);
                boolean vagueType = type.getSimpleName().matches(".*(Util|Utils|Common|Helper|Manager|Impl|Base|Misc)");
                if (vaguePackage || vagueType) {
                    found.add(type.getName());
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
