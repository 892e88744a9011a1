package fr.etape.web.staff.team;

import fr.etape.web.site.form.Field;
import fr.etape.web.site.form.Form;
import fr.etape.web.site.form.Kind;
import fr.etape.web.site.layout.Dates;
import fr.etape.web.staff.home.People;
import fr.etape.web.staff.home.Role;
import fr.etape.web.staff.home.StaffStop;
import fr.etape.web.staff.home.StaffStops;
import fr.etape.web.staff.home.Team;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of a stop's people, with what is to be said about what was sent. */
@Component
class TeamPage {

    /** @param name the code where no name is known */
    record MemberView(String personId, String name, boolean named, List<Role> roles) {}

    /** @param issuer a name, or a code where no name is known; null for somebody who never worked at the stop */
    record InvitationView(
            String invitationId,
            Role role,
            String until,
            @Nullable String issuer) {}

    private static final Field PERSON = Field.of(Kind.TEXT, "personId").hinted();

    private final StaffStops stops;
    private final Teams teams;
    private final People people;
    private final Dates dates;

    TeamPage(StaffStops stops, Teams teams, People people, Dates dates) {
        this.stops = stops;
        this.teams = teams;
        this.people = people;
        this.dates = dates;
    }

    ModelAndView of(String stopId, Locale locale) {
        StaffStop stop = stops.get(stopId, locale);
        Team team = teams.at(stopId);
        Map<String, String> names = people.namesAt(stopId);
        return new ModelAndView("staff/team/page")
                .addObject("stop", stop)
                .addObject("members", members(team, names))
                .addObject(
                        "invitations",
                        team.invitationsOrNone().stream()
                                .map(invitation -> new InvitationView(
                                        invitation.invitationId(),
                                        invitation.role(),
                                        day(invitation.expiresAt(), stop, locale),
                                        issuer(invitation.issuedBy(), team, names)))
                                .toList())
                .addObject("roles", Role.values())
                .addObject("errors", Map.of())
                .addObject("personField", PERSON)
                .addObject("form", new Form(Map.of()));
    }

    private static @Nullable String issuer(String personId, Team team, Map<String, String> names) {
        boolean isMember =
                team.members().stream().anyMatch(member -> member.personId().equals(personId));
        return names.getOrDefault(personId, isMember ? personId : null);
    }

    String day(Instant time, StaffStop stop, Locale locale) {
        return dates.longDay(time.atZone(ZoneId.of(stop.view().timeZone())).toLocalDate(), locale);
    }

    ModelAndView refused(String stopId, String notice, Locale locale) {
        ModelAndView page = of(stopId, locale).addObject("notice", notice);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    ModelAndView unreadable(String stopId, String typed, Locale locale) {
        ModelAndView page = of(stopId, locale)
                .addObject("errors", Map.of("personId", "error.team.person"))
                .addObject("form", new Form(Map.of(PERSON.name(), List.of(typed))));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static List<MemberView> members(Team team, Map<String, String> names) {
        return team.members().stream()
                .map(member -> new MemberView(
                        member.personId(),
                        names.getOrDefault(member.personId(), member.personId()),
                        names.containsKey(member.personId()),
                        member.roles().stream().sorted().toList()))
                .sorted(Comparator.comparing(MemberView::named).reversed().thenComparing(MemberView::name))
                .toList();
    }
}
