package fr.etape.sessions.bookings.draw.lots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class LotsTest {

    @Test
    void theFirstCodeGivesTheOrderOfTheDraft() {
        List<Lot> lots = Lots.of(Bikeshed.NINTH, Bikeshed.LOTTERIES, Bikeshed.COLOURS);

        assertThat(lots)
                .extracting(Lot::label)
                .containsExactly(
                        "lavenderblush",
                        "blue",
                        "darkgoldenrod",
                        "mediumvioletred",
                        "bisque",
                        "lightpink",
                        "darkgray",
                        "cornflowerblue",
                        "aqua");
        assertThat(lots.getFirst())
                .isEqualTo(new Lot(
                        1,
                        new Hash256("002ed527ae0a44a86c205d1cdba61826951a2ffb53c13729c3762eea04e21676"),
                        "lavenderblush"));
        assertThat(lots.getLast())
                .isEqualTo(new Lot(
                        9, new Hash256("c4e9dfcc0107ec65099416bdda95619c6373b0a1bbd92d8882051ba537acbbda"), "aqua"));
    }

    @Test
    void theNextCodeGivesNewLots() {
        List<Lot> lots = Lots.of(Bikeshed.EIGHTH, Bikeshed.LOTTERIES, Bikeshed.COLOURS);

        assertThat(lots)
                .extracting(Lot::label)
                .containsExactly(
                        "aqua",
                        "darkgray",
                        "cornflowerblue",
                        "blue",
                        "darkgoldenrod",
                        "mediumvioletred",
                        "lightpink",
                        "lavenderblush",
                        "bisque");
        assertThat(lots.getFirst().value().hex())
                .isEqualTo("00d1c59a9f1b581060a9e732e91bc477ef7d916e9eb18e53cffe816502fbdeda");
    }

    @Test
    void theOrderOfTheLabelsIsIrrelevant() {
        assertThat(Lots.of(Bikeshed.NINTH, Bikeshed.LOTTERIES, Bikeshed.COLOURS.reversed()))
                .isEqualTo(Lots.of(Bikeshed.NINTH, Bikeshed.LOTTERIES, Bikeshed.COLOURS));
    }

    @Test
    void whenOneGoesTheOthersKeepTheirOrder() {
        List<String> withoutBlue = Bikeshed.COLOURS.stream()
                .filter(colour -> !colour.equals("blue"))
                .toList();

        assertThat(Lots.of(Bikeshed.NINTH, Bikeshed.LOTTERIES, withoutBlue))
                .extracting(Lot::label)
                .startsWith("lavenderblush", "darkgoldenrod", "mediumvioletred", "bisque");
    }

    @Test
    void anotherSourceGivesOtherLots() {
        assertThat(Lots.of(
                        Bikeshed.NINTH, new PublicSource("1.2.3.4.5.6./1.2.3.4.5.6./1.2.3.4.5.7./"), List.of("blue")))
                .isNotEqualTo(Lots.of(Bikeshed.NINTH, Bikeshed.LOTTERIES, List.of("blue")));
    }

    @Test
    void aLabelThatStandsTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lots.of(Bikeshed.NINTH, Bikeshed.LOTTERIES, List.of("blue", "blue")));
    }
}
