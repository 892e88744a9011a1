/** A tiny application that speaks as the services do, and what it must withstand. */
@NullMarked
package fr.etape.http;

import org.jspecify.annotations.NullMarked;
