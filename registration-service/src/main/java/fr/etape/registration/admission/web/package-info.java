/** Admission over HTTP: registering, one's own registration, the state of an admission, communes to choose from. */
@NullMarked
package fr.etape.registration.admission.web;

import org.jspecify.annotations.NullMarked;
