package vn.tgpl.statute.document;

import java.util.List;
import java.util.Locale;
import vn.tgpl.statute.clock.AttributeCode;

/** The codes that conditions use. */
record CodesSection(List<AttributeCode> codes) implements Section {

    @Override
    public String title() {
        return "What a condition may ask";
    }

    @Override
    public String text() {
        return "An attribute that a rule names must be known, or the rule does not apply.\n\n"
                + Markdown.table(
                        List.of("Attribute", "Code", "Vietnamese", "Basis"),
                        codes.stream().map(CodesSection::row).toList());
    }

    private static List<String> row(AttributeCode code) {
        return List.of(
                code.attribute().name().toLowerCase(Locale.ROOT),
                Markdown.code(code.code()),
                code.vietnamese(),
                code.basis());
    }
}
