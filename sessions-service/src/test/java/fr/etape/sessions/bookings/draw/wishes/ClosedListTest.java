package fr.etape.sessions.bookings.draw.wishes;

import static fr.etape.sessions.bookings.draw.People.list;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClosedListTest {

    @Test
    void hasOneFormWhateverTheOrderInWhichItWasRead() {
        ClosedList one = list("eau=2 sante=1", "1 eau sante", "2", "3 sante");
        ClosedList other = list("sante=1 eau=2", "3 sante", "1 eau sante", "2");

        assertThat(one.lines())
                .containsExactly(
                        "atelier,eau,2",
                        "atelier,sante,1",
                        "wishes,00000000-0000-4000-8000-000000000001,eau,sante",
                        "wishes,00000000-0000-4000-8000-000000000002",
                        "wishes,00000000-0000-4000-8000-000000000003,sante");
        assertThat(other).isEqualTo(one);
        assertThat(other.digest()).isEqualTo(one.digest());
    }

    @Test
    void itsDigestIsTheSha256OfItsLines() {
        assertThat(list("eau=2 sante=1", "1 eau sante", "2", "3 sante").digest().hex())
                .isEqualTo("296617574d79e930d59bf84928237aa8b89b61b3219fdac9ae7ca0cbe59bb0d3");
    }

    @Test
    void anyChangeChangesTheDigest() {
        ClosedList closed = list("eau=2 sante=1", "1 eau sante", "2", "3 sante");

        assertThat(List.of(
                        list("eau=2 sante=1", "1 sante eau", "2", "3 sante"),
                        list("eau=2 sante=2", "1 eau sante", "2", "3 sante"),
                        list("eau=2 sante=1", "1 eau sante", "2 eau", "3 sante"),
                        list("eau=2 sante=1", "1 eau sante", "3 sante")))
                .extracting(ClosedList::digest)
                .doesNotContain(closed.digest());
    }

    /** UUID.compareTo compares signed numbers and would put 8… before 7…. */
    @Test
    void idsAreSortedAsText() {
        UUID seven = UUID.fromString("70000000-0000-4000-8000-000000000000");
        UUID eight = UUID.fromString("80000000-0000-4000-8000-000000000000");

        Closing closing = Closing.of(List.of(), List.of(eight, seven), List.of());

        assertThat(closing)
                .isInstanceOfSatisfying(
                        Closing.Closed.class,
                        closed -> assertThat(closed.list().lines())
                                .containsExactly("wishes," + seven, "wishes," + eight));
    }
}
