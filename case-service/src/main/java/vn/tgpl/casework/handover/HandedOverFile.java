package vn.tgpl.casework.handover;

import java.util.List;
import vn.tgpl.casework.handover.domain.Handover;
import vn.tgpl.statute.reference.CasePaper;

/** A file, and the papers that the law has in it after this ending and that are not there. */
public record HandedOverFile(Handover handover, List<CasePaper> missing) {}
