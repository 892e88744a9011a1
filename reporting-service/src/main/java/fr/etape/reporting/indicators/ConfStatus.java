package fr.etape.reporting.indicators;

/** Whether a value may be shown: letters of the SDMX code list for confidentiality. */
public enum ConfStatus {
    /** Free. */
    F,
    /** Confidential: the value is not given. */
    C
}
