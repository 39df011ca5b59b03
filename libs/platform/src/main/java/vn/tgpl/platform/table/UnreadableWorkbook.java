package vn.tgpl.platform.table;

import java.util.concurrent.Callable;
import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The file is no workbook of Office Open XML, or a broken one. */
class UnreadableWorkbook extends Refusal {

    private static final long serialVersionUID = 1L;

    UnreadableWorkbook() {
        super(RefusalKind.MALFORMED, "unreadable-workbook");
    }

    static void throwIf(boolean isUnreadable) {
        if (isUnreadable) {
            throw new UnreadableWorkbook();
        }
    }

    /** What is read from a workbook; whatever a library throws on the way, the file is to blame. */
    static <T> T unless(Callable<T> reading) {
        try {
            return reading.call();
        } catch (Refusal refusal) {
            throw refusal;
        } catch (Exception e) {
            throw new UnreadableWorkbook();
        }
    }
}
