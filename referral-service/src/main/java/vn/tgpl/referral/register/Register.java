package vn.tgpl.referral.register;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.paging.Cursor;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.referral.register.domain.RegisterFilter;
import vn.tgpl.referral.register.domain.RegisterRow;
import vn.tgpl.referral.register.domain.RegisterRow.Place;
import vn.tgpl.referral.register.domain.RegisterRows;

/** The proceedings register (sổ theo dõi vụ việc, Mẫu 05): each agency reads its own, with its persons. */
@ApplicationScoped
public class Register {

    /** Rows of an export that are in memory at once. */
    private static final int AT_ONCE = 500;

    private final RegisterRows rows;
    private final Audit audit;

    Register(RegisterRows rows, Audit audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /** A page, in the order of receipt. The read is audited. */
    @Transactional
    public Page<RegisterRow> list(RegisterFilter filter, Cursor cursor, int limit) {
        var place = cursor.isStart() ? Place.START : place(cursor.id(), filter.agency());
        audit.read("register", registerOf(filter.agency()));
        return Page.of(rows.after(place, filter, limit + 1), limit, RegisterRow::referralId);
    }

    private Place place(UUID referral, String agency) {
        return rows.placeOf(referral, agency)
                .orElseThrow(() -> new InvalidInput(InputError.in("cursor", "unreadable-cursor")));
    }

    /**
     * All rows, in the order of receipt. They are read in one pass while the caller takes them, some at a time and each
     * time in a transaction of its own, so that a slow reader holds neither memory nor a connection. The read is
     * audited.
     */
    @Transactional
    public Stream<RegisterRow> export(RegisterFilter filter) {
        audit.read("register", registerOf(filter.agency()));
        return Stream.iterate(
                        next(Place.START, filter),
                        batch -> !batch.isEmpty(),
                        batch -> batch.size() < AT_ONCE
                                ? List.of()
                                : next(batch.getLast().place(), filter))
                .flatMap(List::stream);
    }

    private List<RegisterRow> next(Place place, RegisterFilter filter) {
        return QuarkusTransaction.joiningExisting().call(() -> rows.after(place, filter, AT_ONCE));
    }

    /** Audit entries name their subject by a UUID: an agency's register always has the same. */
    private static UUID registerOf(String agency) {
        return UUID.nameUUIDFromBytes(agency.getBytes(StandardCharsets.UTF_8));
    }
}
