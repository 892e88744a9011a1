/** Feedback over HTTP: organisers open and close the survey, participants answer once, by their pass. */
@NullMarked
package fr.etape.sessions.feedback.web;

import org.jspecify.annotations.NullMarked;
