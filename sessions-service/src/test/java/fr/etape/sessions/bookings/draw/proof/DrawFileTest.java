package fr.etape.sessions.bookings.draw.proof;

import static fr.etape.sessions.bookings.draw.People.people;
import static fr.etape.sessions.bookings.draw.SmallDraw.drawn;
import static fr.etape.sessions.bookings.draw.SmallDraw.released;
import static fr.etape.sessions.bookings.draw.SmallDraw.revealed;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.sessions.bookings.draw.People;
import fr.etape.sessions.bookings.draw.SmallDraw;
import fr.etape.sessions.bookings.draw.lots.Hash256;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DrawFileTest {

    @Test
    void hasAllThatIsNeededToRecomputeIt() {
        assertThat(DrawFile.of(released(revealed(drawn()), people(1), Map.of())))
                .isEqualTo(SmallFile.TEXT);
    }

    @Test
    void hasTheSeatsBookedBesideTheDraw() {
        assertThat(DrawFile.of(released(drawn(), people(4, 1), Map.of("sante", 0, "eau", 1))))
                .contains("""
                        release,1,1
                        left,00000000-0000-4000-8000-000000000001
                        left,00000000-0000-4000-8000-000000000004
                        booked,eau,1
                        waiting,1,""");
    }

    /** 500 people, 21 ateliers, 5 wishes; the digest was confirmed by a program in another language. */
    @Test
    void theFileOfALargeDrawIsTheSameEverywhere() {
        assertThat(Hash256.ofMessage(largeFile().getBytes(UTF_8)).hex())
                .isEqualTo("254b2f0ed3e46312e072f15eea4352cb8b0838b48fa7240e70d2869e5b35c022");
        assertThat(largeFile()).isEqualTo(largeFile());
    }

    static String largeFile() {
        Random random = new Random(1);
        StringBuilder ateliers = new StringBuilder();
        for (int atelier = 10; atelier < 31; atelier++) {
            ateliers.append("a").append(atelier).append("=25 ");
        }
        List<String> people = new ArrayList<>();
        for (int person = 1; person <= 500; person++) {
            List<String> wishes = new ArrayList<>();
            while (wishes.size() < 5) {
                String wish = "a" + (10 + random.nextInt(21) * random.nextInt(21) / 20);
                if (!wishes.contains(wish)) {
                    wishes.add(wish);
                }
            }
            people.add(person + " " + String.join(" ", wishes));
        }
        return DrawFile.of(SmallDraw.drawn(People.list(ateliers.toString(), people.toArray(String[]::new))));
    }
}
