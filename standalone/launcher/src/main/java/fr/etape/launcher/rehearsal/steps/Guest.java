package fr.etape.launcher.rehearsal.steps;

import fr.etape.launcher.rehearsal.script.Person;

/**
 * Somebody who registered.
 *
 * @param seated whether they held a seat at once; otherwise they waited
 */
record Guest(Person person, String registrationId, String accessToken, boolean seated) {}
