package fr.etape.web.site.layout;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table that browsers keep as a file. */
public final class CsvFile {

    private CsvFile() {}

    /** @param name without the ending */
    public static ResponseEntity<String> of(String name, String table) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .contentType(MediaType.valueOf("text/csv;charset=UTF-8"))
                .body(table);
    }
}
