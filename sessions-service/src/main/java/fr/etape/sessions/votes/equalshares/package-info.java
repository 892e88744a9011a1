/**
 * The Method of Equal Shares in exact arithmetic, with costs and utilities: D. Peters, G. Pierczyński, P. Skowron,
 * "Proportional Participatory Budgeting with Additive Utilities", NeurIPS 2021. Counting uses it with one price for all
 * proposals; general costs are there so that published elections can be counted again. Pure.
 */
@NullMarked
package fr.etape.sessions.votes.equalshares;

import org.jspecify.annotations.NullMarked;
