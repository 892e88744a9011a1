package fr.etape.sessions.contributions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void linesAndParagraphsStay() {
        assertThat(Prose.clean("  Un constat :\r\n\r\n\r\n\r\n à pied\t! \n")).isEqualTo("Un constat :\n\nà pied !");
    }

    @Test
    void whatTurnsTheTextAroundOrCannotBeSeenIsLeftOut() {
        assertThat(Prose.clean("ab\u202Ecd\u2066e\u200B\uFEFF\u00ADf\u0000\u0007g\uE000\uD83D"))
                .isEqualTo("abcdefg");
    }

    @Test
    void emojiStayWhole() {
        String family = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        String heart = "\u2764\uFE0F";
        String wave = "\uD83D\uDC4B\uD83C\uDFFD";

        assertThat(Prose.clean(family + heart + wave)).isEqualTo(family + heart + wave);
        assertThat(Prose.clean("a\u200Db\uFE0F")).isEqualTo("ab");
    }

    @Test
    void aLetterDoesNotGrowOverItsNeighbours() {
        assertThat(Prose.clean("z" + "\u0323".repeat(300) + "al")).isEqualTo("\u1E93" + "\u0323".repeat(4) + "al");
    }

    @Test
    void whatNobodySeesDoesNotDivideAPileOfMarks() {
        assertThat(Prose.clean("z" + "\u0323\u0323\u200B".repeat(300) + "al"))
                .isEqualTo("\u1E93" + "\u0323".repeat(4) + "al");
    }

    /** Composed, so many marks on one letter would take minutes. */
    @Test
    void aPileOfMarksTakesNoTime() {
        String pile = "z" + "\u0301\u0323".repeat(200_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(Prose.clean(pile)).hasSizeLessThan(8));
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(Prose.clean(pile.replace("\u0323", "\u0323\u200B")))
                        .hasSizeLessThan(8));
    }

    @Test
    void arabicAndTypographicBlanksStay() {
        assertThat(Prose.clean("الماء «\u202Feau\u00A0»")).isEqualTo("الماء «\u202Feau\u00A0»");
    }

    @Test
    void nothingIsLeftOfWhatNobodySees() {
        assertThat(Prose.clean(null)).isEmpty();
        assertThat(Prose.clean(" \u200B\n\u2060 ")).isEmpty();
    }
}
