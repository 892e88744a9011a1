/** Admission over HTTP: registering, a participant's own registration, its link, and the figures of an admission. */
@NullMarked
package fr.etape.registration.admission.web;

import org.jspecify.annotations.NullMarked;
