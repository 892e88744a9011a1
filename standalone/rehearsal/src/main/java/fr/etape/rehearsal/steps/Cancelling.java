package fr.etape.rehearsal.steps;

import java.util.List;

/** Twenty who hold a seat give it up, spread over all who registered. Those who waited longest are promoted. */
final class Cancelling implements Step {

    private static final int PEOPLE = 20;

    @Override
    public void play(Day day) throws InterruptedException {
        List<Guest> seated = day.guests().stream().filter(Guest::seated).toList();
        int apart = seated.size() / PEOPLE;
        List<Guest> leaving = seated.stream()
                .filter(guest -> seated.indexOf(guest) % apart == 0)
                .limit(PEOPLE)
                .toList();
        day.each(
                leaving,
                guest -> day.participants()
                        .delete("/api/registrations/" + guest.accessToken())
                        .expect(204, "the cancellation of " + guest.person().externalId()));
    }
}
