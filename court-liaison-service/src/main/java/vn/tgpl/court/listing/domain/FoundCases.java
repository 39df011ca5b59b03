package vn.tgpl.court.listing.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.HearingMatched;

/** The cases that a hearing has found, and the agencies that may see it: its court, and those of the cases. */
@Embeddable
class FoundCases {

    @OneToMany(mappedBy = "hearing", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("caseId")
    @BatchSize(size = 50)
    private List<HearingCase> cases = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "hearing_participant", joinColumns = @JoinColumn(name = "hearing_id"))
    @Column(name = "agency")
    private Set<String> participants = new HashSet<>();

    /** What was said by hand of where the hearing belongs. */
    @JdbcTypeCode(SqlTypes.JSON)
    private HearingLinks links = HearingLinks.NONE;

    void opened(String court) {
        participants.add(court);
    }

    /** Where it was said meanwhile that the hearing does not belong to the case, this comes too late. */
    void take(Hearing hearing, HearingMatched matched) {
        if (links.isUnlinked(matched.caseId()) || links.isUnlinked(matched.referralId())) {
            return;
        }
        var known = cases.stream().filter(own -> own.is(matched.caseId())).findFirst();
        known.orElseGet(() -> add(new HearingCase(hearing, matched.caseId())))
                .take(matched.referralId(), matched.participants());
        assign(matched.caseId(), matched.provider());
        countParticipants(hearing.court());
    }

    private HearingCase add(HearingCase found) {
        cases.add(found);
        return found;
    }

    void lose(Hearing hearing, UUID caseId) {
        cases.removeIf(found -> found.is(caseId));
        countParticipants(hearing.court());
    }

    private void countParticipants(String court) {
        var all = new HashSet<>(Set.of(court));
        cases.forEach(found -> all.addAll(found.agencies()));
        participants.retainAll(all);
        participants.addAll(all);
    }

    void assign(UUID caseId, AssignedProvider provider) {
        cases.stream().filter(found -> found.is(caseId)).forEach(found -> found.assign(provider));
    }

    /** Says whether that is new. */
    boolean say(SaidLink link) {
        var before = links.about(link.referralId());
        if (before.filter(said -> said.saysTheSameAs(link)).isPresent()) {
            return false;
        }
        links = links.with(link.alsoKnownAs(otherName(link.referralId(), before)));
        return true;
    }

    /** A case is named by its id, or by its referral's: one stands for the other wherever both are known. */
    private UUID otherName(UUID name, Optional<SaidLink> before) {
        return cases.stream()
                .flatMap(found -> found.otherName(name).stream())
                .findFirst()
                .or(() -> before.flatMap(said -> said.names().stream()
                        .filter(known -> !known.equals(name))
                        .findFirst()))
                .orElse(null);
    }

    HearingLinks links() {
        return links;
    }

    List<MatchedCase> cases() {
        return cases.stream().map(HearingCase::matched).toList();
    }

    Set<String> participants() {
        return Set.copyOf(participants);
    }
}
