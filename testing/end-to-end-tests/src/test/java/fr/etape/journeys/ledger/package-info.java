/**
 * Invariant 4: accepted by HTTP = journal = topic = reported. {@link fr.etape.journeys.ledger.Driver} registers people
 * and keeps the ledger of what was answered; {@link fr.etape.journeys.ledger.Audit} reads the other three books and
 * says where they differ. The oracle, {@link fr.etape.journeys.ledger.Fold}, is written anew from the rules and shares
 * no code with the suite.
 */
@NullMarked
package fr.etape.journeys.ledger;

import org.jspecify.annotations.NullMarked;
