package vn.tgpl.statute.document;

import java.util.List;
import vn.tgpl.statute.place.Places;
import vn.tgpl.statute.reference.Reference;
import vn.tgpl.statute.table.TableSource;

/** The chapters on persons, codes, work, pay and courts. */
final class ReferenceSections {

    private ReferenceSections() {}

    static List<Section> of(TableSource tables) {
        var reference = Reference.read(tables);
        return List.of(
                EntitlementSection.of(tables),
                new CodeListsSection(reference.codes()),
                new WorkSection(reference),
                new PaySection(reference),
                new PlacesSection(Places.read(tables)));
    }
}
