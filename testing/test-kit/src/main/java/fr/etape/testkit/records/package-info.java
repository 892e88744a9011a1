/**
 * For tests of whatever is made from a record: digests, documents, answers. Makes records that differ in one component,
 * so that a component nobody thought of is noticed.
 */
@NullMarked
package fr.etape.testkit.records;

import org.jspecify.annotations.NullMarked;
