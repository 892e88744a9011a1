package fr.etape.registration.admission.web;

import fr.etape.registration.admission.Applicant;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the door, as the door describes them; already checked.
 *
 * @param point code of the entrance
 * @param enteredAt when they came (UTC); null for now
 * @param beyondQuota whether an organiser wants them in although no seat of their college is free
 */
record WalkIn(Applicant applicant, String point, @Nullable Instant enteredAt, boolean beyondQuota) {}
