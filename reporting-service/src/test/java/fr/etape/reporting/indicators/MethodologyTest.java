package fr.etape.reporting.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.TerritoryType;
import fr.etape.contracts.Theme;
import fr.etape.contracts.contributions.ContributionKind;
import fr.etape.contracts.feedback.SurveyItem;
import fr.etape.contracts.votes.Electorate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MethodologyTest {

    /** Whoever has to change anything here gives the methodology another version. */
    @Test
    void itsVersionStandsForTheseRulesListsAndIndicators() {
        assertThat(Methodology.VERSION).isEqualTo("methodology@1");
        assertThat(Arrays.stream(Rule.values()).map(Rule::version))
                .containsExactly(
                        "atelier-draw@1",
                        "tables@1",
                        "approvals@1",
                        "equal-shares@1",
                        "survey@1",
                        "themes@1",
                        "territory-types@1",
                        "cog-2026");
        assertThat(Arrays.stream(TerritoryType.values()).map(Enum::name))
                .containsExactly("RURAL", "SMALL_TOWN", "TOWN", "CITY");
        assertThat(Arrays.stream(Theme.values()).map(Theme::code))
                .containsExactly("donnees", "eau", "dechets", "energie", "mobilite", "sante", "securite", "vie-rurale");
        assertThat(Arrays.stream(ContributionKind.values()).map(Enum::name))
                .containsExactly("ISSUE", "EXPERIENCE", "PROJECT");
        assertThat(Arrays.stream(SurveyItem.values()).map(item -> item + " " + String.join(" ", item.choices())))
                .containsExactly(
                        "TABLES 1 2 3 4 5",
                        "RECOMMENDATION 0 1 2 3 4 5 6 7 8 9 10",
                        "HIGHLIGHT PLENARIES ATELIERS TABLES MEETINGS VOTES");
        assertThat(Arrays.stream(Indicator.values()).map(Indicator::code))
                .containsExactly(
                        "registrations-confirmed@1",
                        "registrations-by-college@1",
                        "quota-taken@1",
                        "pick-up@1",
                        "pick-up-t50@1",
                        "pick-up-t90@1",
                        "pick-up-t50-by-college@1",
                        "pick-up-t90-by-college@1",
                        "fill@1",
                        "presence-rate@1",
                        "no-show@1",
                        "walk-ins@1",
                        "colleges@1",
                        "territories@1",
                        "from-own-department@1",
                        "organisations@1",
                        "organisation-concentration@1",
                        "mix-at-tables@1",
                        "meetings-between-colleges@1",
                        "colleagues-at-tables@1",
                        "contributions-by-kind@1",
                        "contributions-by-theme@1",
                        "proposals@1",
                        "sources-per-proposal@1",
                        "vote-participation-approvals@1",
                        "vote-participation-points@1",
                        "feedback-response@1",
                        "feedback-tables@2",
                        "feedback-recommendation@2");
    }

    @Test
    void everyDefinitionIsMeasured() {
        assertThat(Definition.all())
                .containsExactlyElementsOf(Arrays.stream(Indicator.values())
                        .map(Indicator::definition)
                        .toList());
    }

    @Test
    void aStopFollowsWhatItsEventsName() {
        Methodology methodology = Scene.of(10, 10)
                .voted("equal-shares@1", Electorate.SEATED)
                .wrote(3, "eau")
                .surveyed(2, List.of(SurveyItem.values()), Map.of())
                .at("angers")
                .methodology();

        assertThat(methodology.rules())
                .containsExactly("equal-shares@1", "survey@1", "themes@1", "territory-types@1", "cog-2026");
        assertThat(methodology.deviations()).isEmpty();
    }

    @Test
    void whatTheVersionDoesNotHaveIsNamed() {
        Methodology methodology = Scene.of(10, 10)
                .voted("points@7", Electorate.SEATED)
                .wrote(3, "numerique")
                .surveyed(2, List.of(SurveyItem.TABLES, SurveyItem.HIGHLIGHT), Map.of())
                .from("49007", 2025)
                .typedBy("insee-grid@1")
                .at("angers")
                .methodology();

        assertThat(methodology.deviations())
                .containsExactly("points@7", "TABLES HIGHLIGHT", "numerique", "insee-grid@1", "cog-2025");
    }
}
