/**
 * By which identifier a request is found again in answers, problem documents and the logs of all services: the trace id
 * of W3C Trace Context. Nothing is sampled or exported here; ids pass, are made where there is none, and are told.
 */
@NullMarked
package fr.etape.gateway.traces;

import org.jspecify.annotations.NullMarked;
