package vn.tgpl.court.upload.domain;

import java.util.List;
import java.util.UUID;

/**
 * What became of a row.
 *
 * @param row where it stands in the file; null for a hearing that was withdrawn because no row has it
 */
public record RowResult(
        Integer row,
        String reference,
        Outcome outcome,
        UUID hearingId,
        Long version,
        List<CellError> errors,
        List<CellError> warnings) {}
