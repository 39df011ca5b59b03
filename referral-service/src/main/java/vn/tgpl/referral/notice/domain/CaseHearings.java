package vn.tgpl.referral.notice.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tgpl.contracts.HearingDate;

/** The hearings of a referral's case, each a row of its own: of hundreds only the one that changes is written. */
@Embeddable
public class CaseHearings {

    @ElementCollection(fetch = FetchType.EAGER) // a referral is shown when its transaction has ended
    @Fetch(FetchMode.SELECT) // a joined row could not be locked
    @BatchSize(size = 200)
    @CollectionTable(name = "referral_hearing", joinColumns = @JoinColumn(name = "referral_id"))
    @MapKeyColumn(name = "hearing_id")
    @Column(name = "date")
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<UUID, HearingDate> dates = new HashMap<>();

    /**
     * One is fixed, has moved or was postponed, and one that the court took off its list is gone: whether it is news.
     */
    public boolean learn(FixedHearing told) {
        if (!told.isListed()) {
            return forget(told.hearingId());
        }
        var isNew = !told.date().equals(dates.get(told.hearingId()));
        if (isNew) {
            dates.put(told.hearingId(), told.date());
        }
        return isNew;
    }

    public boolean forget(UUID hearing) {
        return dates.remove(hearing) != null;
    }

    void addAll(CaseHearings others) {
        dates.putAll(others.dates);
    }

    /** As they sit. */
    List<FixedHearing> inOrder() {
        return dates.entrySet().stream()
                .map(known -> new FixedHearing(known.getKey(), known.getValue()))
                .sorted(Comparator.comparing(hearing -> hearing.date().start()))
                .toList();
    }
}
