package vn.tgpl.court.upload.domain;

import java.util.List;

/** A cell is not what its column is for. */
class UnreadableCell extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> about;

    UnreadableCell(String code, String... about) {
        this(code, List.of(about));
    }

    UnreadableCell(String code, List<String> about) {
        super(code);
        this.code = code;
        this.about = about;
    }

    CellError in(ScheduleColumn column) {
        return CellError.in(column, code, about);
    }
}
