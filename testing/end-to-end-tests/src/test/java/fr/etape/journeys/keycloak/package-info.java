/** A Keycloak whose administrator the tests may be: clients, people, keys and realms that they need, and that go when they end. */
@NullMarked
package fr.etape.journeys.keycloak;

import org.jspecify.annotations.NullMarked;
