package fr.etape.sessions.contributions.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.etape.sessions.contributions.documents.ContributionView;
import fr.etape.sessions.contributions.documents.ProposalView;
import java.util.List;

/**
 * A proposal with where it comes from.
 *
 * @param proposal members of the answer itself
 * @param provenance its sources as they were written, each with its kind, table and round
 */
record ProposalAnswer(@JsonUnwrapped ProposalView proposal, List<ContributionView> provenance) {}
