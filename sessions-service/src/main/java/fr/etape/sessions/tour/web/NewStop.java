package fr.etape.sessions.tour.web;

import fr.etape.contracts.tour.StopDetails;

/** What a draft asks for; a repeated request is recognised by the digest of all of it. */
record NewStop(String stopId, boolean rehearsal, StopDetails details) {}
