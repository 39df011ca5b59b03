package vn.tgpl.statute.document;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import vn.tgpl.statute.reference.CodeList;
import vn.tgpl.statute.reference.LegalCode;

/** The coded lists. */
record CodeListsSection(List<LegalCode> codes) implements Section {

    @Override
    public String title() {
        return "Coded lists";
    }

    @Override
    public String text() {
        return Arrays.stream(CodeList.values()).map(this::table).collect(joining());
    }

    private String table(CodeList list) {
        return new DatedTable<>(Markdown.words(list), LegalCode.of(list, codes))
                .code("Code", LegalCode::code)
                .column("Symbol", row -> row.symbol().orElse(""))
                .column("Vietnamese", LegalCode::vietnamese)
                .column("English", LegalCode::english)
                .text();
    }
}
