package vn.tgpl.platform.law;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.Language;
import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;
import vn.tgpl.statute.table.StatuteTableRejected;
import vn.tgpl.statute.table.StatuteTableRejected.Reason;

/** The table cannot be law as it stands: the caller reads which line is wrong, and why. */
class LawTableRejected extends Refusal {

    private static final long serialVersionUID = 1L;

    /** The reasons whose first argument is the column. */
    private static final Set<Reason> OF_A_COLUMN = Set.of(
            Reason.UNKNOWN_COLUMN, Reason.COLUMN_NOT_ONCE, Reason.MISSING, Reason.UNREADABLE, Reason.UNKNOWN_CODE);

    LawTableRejected(StatuteTableRejected rejected, Language language) {
        this(rejected, code(rejected.reason()), text(rejected, language));
    }

    private LawTableRejected(StatuteTableRejected rejected, String code, String text) {
        super(
                RefusalKind.INVALID,
                "law-table-rejected",
                List.of(new InputError(pointer(rejected), null, code, text, List.of())),
                rejected.file(),
                String.valueOf(rejected.line()),
                text);
    }

    private static String code(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(StatuteTableRejected rejected, Language language) {
        // as texts, or numbers would be written with separators
        var arguments = rejected.arguments().stream().map(String::valueOf).toArray();
        return language.text("law-table." + code(rejected.reason()), arguments);
    }

    /** The line, and the column where there is one: {@code /12/basis}. */
    private static String pointer(StatuteTableRejected rejected) {
        var line = "/" + rejected.line();
        return OF_A_COLUMN.contains(rejected.reason())
                ? line + "/"
                        + rejected.arguments()
                                .getFirst()
                                .toString()
                                .replace("~", "~0")
                                .replace("/", "~1")
                : line;
    }
}
