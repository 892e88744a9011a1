package fr.etape.sessions.bookings.draw.proof;

import static fr.etape.sessions.bookings.draw.People.person;
import static fr.etape.sessions.bookings.draw.SmallDraw.drawn;
import static fr.etape.sessions.bookings.draw.SmallDraw.revealed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.sessions.bookings.draw.SmallDraw;
import fr.etape.sessions.bookings.draw.proof.Verdict.Confirmed;
import fr.etape.sessions.bookings.draw.proof.Verdict.ListRefused;
import fr.etape.sessions.bookings.draw.proof.Verdict.Unreadable;
import fr.etape.sessions.bookings.draw.wishes.ListFault.UnknownAtelier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawFileReaderTest {

    private static final Noted NOTED = new Noted(SmallDraw.CHAIN.commitment(), SmallDraw.LIST.digest());

    @Test
    void aListThatCannotBeDrawnFromIsRefused() {
        assertThat(verdict("000000000003,eau\n", "000000000003,mer\n"))
                .isEqualTo(new ListRefused(List.of(new UnknownAtelier(person(3), "mer"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rule,atelier-draw@1          | rule,atelier-draw@2      | 1  | rule,atelier-draw@1",
                "commitment,9                 | commitment,x             | 2  | commitment,<hash>,<length>",
                "atelier,eau,2                | atelier,eau              | 3  | atelier,<id>,<seats>",
                "atelier,eau,2                | atelier,eau,02           | 3  | atelier,eau,2",
                "000000000002,eau,sante       | 2,eau,sante              | 6  | "
                        + "wishes,00000000-0000-4000-8000-000000000002,eau,sante",
                "source,3                     | source, 3                | 14 | source,3 1 4 1 5 9 2 6 5 3",
                "source,3 1 4 1               | source,                  | 14 | source,<text>",
                "code,2                       | code,3                   | 16 | "
                        + "code,2,2f70f884997ce80771adbefbbbc6c71a1b921da71896c25ca0f64966bfd0c8ce",
                "release,1,2                  | release,1,3              | 25 | release,<number>,<number of a code>",
                "release,1,2                  | lease,1,2                | 25 | end of file",
            })
    void aFileInAnyOtherFormIsUnreadable(String from, String to, int line, String expected) {
        assertThat(verdict(from, to)).isEqualTo(new Unreadable(line, expected));
    }

    /** Cut off before the release it is the file of before the release, and the verdict says so. */
    @Test
    void aFileThatIsCutOffElsewhereIsNoticed() {
        int beforeRelease = SmallFile.TEXT.indexOf("release");
        for (int length = (beforeRelease + 1) % 3; length < SmallFile.TEXT.length(); length += 3) {
            assertThat(DrawVerification.of(SmallFile.TEXT.substring(0, length), Noted.NOTHING))
                    .as("%s signs", length)
                    .isNotInstanceOf(Confirmed.class);
        }
        assertThat(DrawVerification.of(SmallFile.TEXT.substring(0, beforeRelease), Noted.NOTHING))
                .isEqualTo(new Confirmed(revealed(drawn())));
        assertThat(DrawVerification.of("", Noted.NOTHING)).isEqualTo(new Unreadable(1, "rule,atelier-draw@1"));
    }

    /** Nothing in the file is free to be changed; every third sign is tried. */
    @Test
    void anyChangedSignIsNoticed() {
        for (int at = 0; at < SmallFile.TEXT.length(); at += 3) {
            StringBuilder file = new StringBuilder(SmallFile.TEXT);
            file.setCharAt(at, file.charAt(at) == '1' ? '2' : '1');

            assertThat(DrawVerification.of(file.toString(), NOTED))
                    .as("sign %s", at)
                    .isNotInstanceOf(Confirmed.class);
        }
    }

    private static Verdict verdict(String... texts) {
        return DrawVerification.of(SmallFile.with(texts), Noted.NOTHING);
    }
}
