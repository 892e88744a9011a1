package fr.etape.web.staff.organising;

/** What a stop goes through, and never back. */
enum Step {
    PUBLICATION,
    CLOSURE;

    String path() {
        return this == PUBLICATION ? "publication" : "closure";
    }
}
