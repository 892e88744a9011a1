package fr.etape.launcher.rehearsal.steps;

import fr.etape.launcher.rehearsal.script.Person;

/** Somebody who registered. */
record Guest(Person person, String registrationId, String accessToken) {}
