/**
 * The ticket on a participant's own page: QR code and text, and its files for paper and calendar, passed on as the
 * gateway gives them. Only a confirmed registration has one.
 */
@NullMarked
package fr.etape.web.participant.ticket;

import org.jspecify.annotations.NullMarked;
