package vn.tgpl.statute.document;

import java.util.List;
import vn.tgpl.statute.place.JudicialBody;
import vn.tgpl.statute.place.Places;

/** The courts and procuracies; the provinces and communes stand in their tables alone. */
record PlacesSection(Places places) implements Section {

    @Override
    public String title() {
        return "Courts and procuracies";
    }

    @Override
    public String text() {
        return bodies("Courts", places.courts()) + bodies("Procuracies", places.procuracies());
    }

    private static String bodies(String heading, List<JudicialBody> rows) {
        return new DatedTable<>(heading, rows)
                .code("Code", JudicialBody::code)
                .column("Name", JudicialBody::name)
                .column("Area", row -> row.area().orElse(""))
                .column("Succeeded by", row -> row.succeededBy().orElse(""))
                .text();
    }
}
