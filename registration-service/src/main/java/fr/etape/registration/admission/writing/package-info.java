/**
 * The journal of the admissions, as a part of this service that starts and stops: what commands are sent through.
 * Starts without MongoDB and Kafka, and is ready as soon as MongoDB is.
 */
@NullMarked
package fr.etape.registration.admission.writing;

import org.jspecify.annotations.NullMarked;
