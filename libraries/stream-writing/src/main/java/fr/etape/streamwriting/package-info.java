/**
 * Writing streams, as every service that writes any does it: {@link fr.etape.streamwriting.StreamWritings} makes one
 * bean for each kind, which is where commands go. Brings with it how events and snapshots look as JSON, the topics, the
 * settings of the journal, the audit of staff, and what callers are told during an outage. Knows no rule of the
 * business.
 */
@NullMarked
package fr.etape.streamwriting;

import org.jspecify.annotations.NullMarked;
