package fr.etape.contracts.bookings;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.etape.contracts.EventType;
import fr.etape.contracts.StopEvent;
import fr.etape.contracts.StreamName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who wishes for which atelier, how the draw went, and who holds a seat, in the order in which it was decided. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface BookingsEvent extends StopEvent {

    StreamName STREAM = StreamName.ofEachStop("bookings");

    /** An event about one registration. */
    sealed interface OfRegistration extends BookingsEvent {

        String registrationId();

        @Override
        default String subject() {
            return registrationId();
        }
    }

    /** An event that changes who holds a seat. Whoever counts seats of ateliers reads these alone. */
    sealed interface OfSeats extends BookingsEvent {}

    /**
     * Somebody ranked the ateliers. Replaces the wishes of the registration and those stated before.
     *
     * @param wishes ateliers, the most wanted first; may be none
     */
    @EventType("fr.etape.bookings.wishes-stated.v1")
    record WishesStated(String stopId, boolean rehearsal, String registrationId, List<String> wishes)
            implements OfRegistration {

        public WishesStated {
            wishes = List.copyOf(wishes);
        }
    }

    /**
     * A draw was announced, while wishes can still change.
     *
     * @param drawId random
     * @param drawRule name and version of the rule, for instance {@code atelier-draw@1}
     * @param commitment SHA-256 applied {@code chainLength} times to a secret: 64 hexadecimal digits
     * @param chainLength the chain has one code less
     * @param sourceKind where the numbers will come from
     */
    @EventType("fr.etape.bookings.draw-announced.v1")
    record DrawAnnounced(
            String stopId,
            boolean rehearsal,
            String drawId,
            String drawRule,
            String commitment,
            int chainLength,
            DrawSource sourceKind)
            implements BookingsEvent {}

    /**
     * No wish changes any more. Carries all that the draw depends on beside the numbers of the source.
     *
     * @param listHash SHA-256 of ateliers and registrations in their canonical form
     * @param ateliers in the order of their ids
     * @param registrations in the order of their ids
     */
    @EventType("fr.etape.bookings.wishes-closed.v1")
    record WishesClosed(
            String stopId,
            boolean rehearsal,
            String drawId,
            String listHash,
            List<AtelierSeats> ateliers,
            List<RankedWishes> registrations)
            implements BookingsEvent {

        public WishesClosed {
            ateliers = List.copyOf(ateliers);
            registrations = List.copyOf(registrations);
        }
    }

    /**
     * The draw, which happens once.
     *
     * @param source numbers of the source, joined by hyphens: {@code 3-1-4-1-5-9-2-6-5-3}
     * @param code first code of the chain; its SHA-256 is the commitment
     * @param lots all registrations of the list, lowest lot first
     */
    @EventType("fr.etape.bookings.draw-made.v1")
    record DrawMade(String stopId, boolean rehearsal, String drawId, String source, String code, List<DrawnLot> lots)
            implements OfSeats {

        public DrawMade {
            lots = List.copyOf(lots);
        }
    }

    /**
     * Somebody gave up their seat, or waiting for one, or cancelled the registration.
     *
     * @param sessionId the atelier whose seat is free now; null when they held none
     */
    @EventType("fr.etape.bookings.seat-left.v1")
    record SeatLeft(
            String stopId,
            boolean rehearsal,
            String registrationId,
            @Nullable String sessionId) implements OfRegistration, OfSeats {}

    /**
     * Seats that became free were given on to those who wait, in the order of their lots.
     *
     * @param release 1, 2, 3 … in this draw
     * @param codeNumber place of {@code code} in the chain; 1 was that of the draw
     * @param code the code whose lots decided
     * @param left registrations that left since the release before
     * @param booked seats of ateliers that were booked beside the draw, as of then; ateliers with none are left out
     * @param lots all registrations that waited, lowest lot first
     */
    @EventType("fr.etape.bookings.seats-given-on.v1")
    record SeatsGivenOn(
            String stopId,
            boolean rehearsal,
            String drawId,
            int release,
            int codeNumber,
            String code,
            List<String> left,
            List<AtelierSeats> booked,
            List<DrawnLot> lots)
            implements OfSeats {

        public SeatsGivenOn {
            left = List.copyOf(left);
            booked = List.copyOf(booked);
            lots = List.copyOf(lots);
        }
    }

    /** Somebody took a seat that was free after the draw. */
    @EventType("fr.etape.bookings.seat-booked.v1")
    record SeatBooked(String stopId, boolean rehearsal, String registrationId, String sessionId)
            implements OfRegistration, OfSeats {}
}
