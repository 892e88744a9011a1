package fr.etape.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What commands are called in the journals and in the audit. A name that is written here was stored and stays; a record
 * may be renamed, its command may not.
 */
class CommandNamesTest {

    private static final String TYPE = "fr.etape.journal.CommandType";
    private static final String MESSAGE = "command.";

    private static SortedSet<String> names(String... modules) {
        SortedSet<String> names = new TreeSet<>();
        for (String module : modules) {
            for (JavaClass type : new ClassFileImporter().importPath(Repository.classes(module))) {
                type.tryGetAnnotationOfType(TYPE)
                        .ifPresent(
                                found -> names.add((String) found.get("value").orElseThrow()));
            }
        }
        return names;
    }

    @Test
    void commandsAreCalledWhatTheyWereAlwaysCalled() {
        assertThat(names("registration-service"))
                .containsExactly(
                        "registrations.admit-waiting",
                        "registrations.admit-walk-in",
                        "registrations.cancel",
                        "registrations.change-terms",
                        "registrations.check-in",
                        "registrations.close-admission",
                        "registrations.open-admission",
                        "registrations.register",
                        "registrations.replace-link",
                        "registrations.undo-check-in");
        assertThat(names("sessions-service"))
                .containsExactly(
                        "bookings.announce-draw",
                        "bookings.book-seat",
                        "bookings.close-wishes",
                        "bookings.draw",
                        "bookings.drop-registration",
                        "bookings.give-up-waiting",
                        "bookings.leave-seat",
                        "bookings.state-wishes",
                        "contributions.change-sources",
                        "contributions.dissolve-proposal",
                        "contributions.erase",
                        "contributions.form-proposal",
                        "contributions.moderate",
                        "contributions.revise",
                        "contributions.revise-proposal",
                        "contributions.write",
                        "feedback.close-survey",
                        "feedback.give",
                        "feedback.open-survey",
                        "programme.add-room",
                        "programme.change-room",
                        "programme.change-session",
                        "programme.plan-session",
                        "programme.publish",
                        "programme.remove-room",
                        "programme.remove-session",
                        "tables.change-pins",
                        "tables.publish-plan",
                        "tables.record-plan",
                        "tables.reseat",
                        "tables.seat-arrival",
                        "team.accept-invitation",
                        "team.establish",
                        "team.grant-role",
                        "team.issue-invitation",
                        "team.withdraw-invitation",
                        "team.withdraw-role",
                        "tour.change-stop",
                        "tour.close-stop",
                        "tour.draft-stop",
                        "tour.publish-stop",
                        "votes.cast-approvals",
                        "votes.cast-points",
                        "votes.close-question",
                        "votes.open-approvals",
                        "votes.open-points",
                        "votes.publish-result",
                        "votes.take-sheet");
    }

    /** The audit page shows them in words; those that follow from another stream have no actor and are not shown. */
    @Test
    void theAuditPageHasWordsForEveryCommandOfStaff() {
        List<String> withoutActor = List.of(
                "registrations.open-admission",
                "registrations.change-terms",
                "registrations.close-admission",
                "tables.seat-arrival");
        SortedSet<String> ofStaff = names("registration-service", "sessions-service");
        ofStaff.removeAll(withoutActor);

        assertThat(inWords("_fr.properties")).hasSameElementsAs(ofStaff);
        assertThat(inWords("_en.properties")).hasSameElementsAs(ofStaff);
    }

    private static Set<String> inWords(String bundles) {
        return Repository.resources("web", bundles).stream()
                .flatMap(file -> Repository.read(file).lines())
                .filter(line -> line.startsWith(MESSAGE))
                .map(line -> line.substring(MESSAGE.length(), line.indexOf('=')))
                .collect(Collectors.toSet());
    }
}
