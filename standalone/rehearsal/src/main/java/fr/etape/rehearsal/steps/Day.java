package fr.etape.rehearsal.steps;

import fr.etape.rehearsal.figures.Figure;
import fr.etape.rehearsal.http.Api;
import fr.etape.rehearsal.http.RehearsalFailed;
import fr.etape.rehearsal.script.StopScript;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One stop while its day is played: who called it, and what the steps so far have left for the next. */
public final class Day {

    /** Is told how far the step is. */
    public interface StepProgress {
        void at(Steps step, int done, int total);
    }

    private final StopScript script;
    private final String stopId;
    private final LocalDate date;
    private final Api staff;
    private final Api participants;
    private final Mails mails;
    private final StepProgress progress;
    private final List<Figure> figures = new ArrayList<>();
    private List<Guest> guests = List.of();
    private List<Guest> here = List.of();
    private List<Guest> walkIns = List.of();
    private List<String> written = List.of();
    private String planId = "";
    private final Map<String, Pass> passes = new ConcurrentHashMap<>();
    private Steps step = Steps.values()[0];

    /**
     * @param date of the stop, as the town counts
     * @param staff calls as the organiser
     * @param participants calls without a token
     * @param mails where their mails arrive
     */
    public Day(
            StopScript script,
            String stopId,
            LocalDate date,
            Api staff,
            Api participants,
            Mails mails,
            StepProgress progress) {
        this.script = script;
        this.stopId = stopId;
        this.date = date;
        this.staff = staff;
        this.participants = participants;
        this.mails = mails;
        this.progress = progress;
    }

    public void begin(Steps next) {
        step = next;
        progress.at(next, 0, 0);
    }

    public List<Figure> figures() {
        return List.copyOf(figures);
    }

    StopScript script() {
        return script;
    }

    String stopId() {
        return stopId;
    }

    /** The path of the stop in the API. */
    String path() {
        return "/api/stops/" + stopId;
    }

    Api staff() {
        return staff;
    }

    Api participants() {
        return participants;
    }

    Mails mails() {
        return mails;
    }

    void count(Figure figure) {
        figures.add(figure);
    }

    /** The same figures, counted once more. */
    void replace(List<Figure> counted) {
        figures.clear();
        figures.addAll(counted);
    }

    List<Guest> guests() {
        return guests;
    }

    void registered(List<Guest> people) {
        guests = List.copyOf(people);
    }

    /** The state of a registration, as the participant's link tells it: CONFIRMED, say. */
    String state(Guest guest) throws InterruptedException {
        return participants
                .get("/api/registrations/" + guest.accessToken())
                .expect(200, "the page of a participant")
                .path("status")
                .asString("");
    }

    /** Who holds a seat now. */
    List<Guest> seated() throws InterruptedException {
        List<String> states = each(guests, this::state);
        return IntStream.range(0, guests.size())
                .filter(i -> states.get(i).equals("CONFIRMED"))
                .mapToObj(guests::get)
                .toList();
    }

    /** The suite as a participant asks it, with a pass. */
    Api as(Guest guest) {
        return participants.as(passes.computeIfAbsent(guest.accessToken(), link -> new Pass(participants, link)));
    }

    void planned(String id) {
        planId = id;
    }

    /** The published table plan. */
    String planId() {
        return planId;
    }

    /** Ids of the contributions, in the order of the script. */
    List<String> written() {
        return written;
    }

    void wrote(List<String> ids) {
        written = List.copyOf(ids);
    }

    /** Who registered at the door. */
    List<Guest> walkIns() {
        return walkIns;
    }

    /** Who is at the stop. */
    List<Guest> here() {
        return here;
    }

    /** @param walkIns who registered at the door */
    void arrived(List<Guest> expected, List<Guest> walkIns) {
        this.walkIns = List.copyOf(walkIns);
        guests = Stream.concat(guests.stream(), walkIns.stream()).toList();
        here = Stream.concat(expected.stream(), walkIns.stream()).toList();
    }

    /** An idempotency key of this stop: the same for the same thing. */
    String key(String what) {
        return "rehearsal-" + stopId + "-" + what;
    }

    /** A time of the day, local to the stop, with seconds. */
    String local(LocalTime time) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(date.atTime(time));
    }

    /** @throws RehearsalFailed unless it holds */
    void require(boolean holds, String problem) {
        if (!holds) {
            throw new RehearsalFailed(stopId + ": " + problem);
        }
    }

    /** Does the same for each of them, eight at a time, and returns the results in the same order. */
    <T, R> List<R> each(List<T> items, SideBySide.Doing<T, R> doing) throws InterruptedException {
        return SideBySide.each(items, doing, done -> progress.at(step, done, items.size()));
    }
}
