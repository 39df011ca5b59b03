package vn.tgpl.casework.provider.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.ProviderKind;
import vn.tgpl.platform.id.Ids;
import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.statute.Statute;

/** A provider of legal aid (người thực hiện trợ giúp pháp lý), known to other agencies by professional name. */
@Entity
@Table(name = "provider")
public class Provider {

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private ProviderKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private ProviderCard card;

    private LocalDate practisesSince;
    private LocalDate practisingFrom;
    private LocalDate practisingTo;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> areas;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> languages;

    protected Provider() {}

    /** @throws vn.tgpl.platform.problem.InvalidInput if the entry contradicts itself or the law */
    public Provider(ProviderEntry entry, LocalDate today, Statute law) {
        this.id = Ids.next();
        change(entry, today, law);
    }

    /** @throws vn.tgpl.platform.problem.InvalidInput if the entry contradicts itself or the law */
    public final void change(ProviderEntry entry, LocalDate today, Statute law) {
        entry.check(today, law);
        this.name = entry.name();
        this.kind = entry.kind();
        this.card = entry.card();
        this.practisesSince = entry.practisesSince();
        this.practisingFrom = entry.practisingFrom();
        this.practisingTo = entry.practisingTo();
        this.areas = entry.areas() == null ? List.of() : List.copyOf(entry.areas());
        this.languages = entry.languages() == null ? List.of("vi") : List.copyOf(entry.languages());
    }

    /**
     * The provider as assigned on this day to provide this form of aid.
     *
     * @throws ProviderKindNotAllowed if the law does not let this kind of provider do so
     * @throws ProviderWithoutCard without a valid card, where the law asks for one
     * @throws ProviderNotPractising outside of their practising period
     */
    public AssignedProvider assignable(String aidForm, LocalDate day, Statute law) {
        obstacle(aidForm, day, law).ifPresent(refusal -> {
            throw refusal;
        });
        return new AssignedProvider(id, name, kind);
    }

    public boolean isAssignable(String aidForm, LocalDate day, Statute law) {
        return obstacle(aidForm, day, law).isEmpty();
    }

    private Optional<Refusal> obstacle(String aidForm, LocalDate day, Statute law) {
        if (!law.mayProvide(kind.name(), aidForm, day)) {
            return Optional.of(new ProviderKindNotAllowed(kind, aidForm));
        }
        if (law.needsCard(kind.name(), day) && (card == null || !card.isValid(day))) {
            return Optional.of(new ProviderWithoutCard(kind));
        }
        var hasBegun = practisingFrom == null || !day.isBefore(practisingFrom);
        var hasEnded = practisingTo != null && day.isAfter(practisingTo);
        return hasBegun && !hasEnded ? Optional.empty() : Optional.of(new ProviderNotPractising());
    }

    /** Whether the provider serves this commune by name; a commune that nobody knows is served by nobody. */
    public boolean serves(String commune) {
        return commune != null && areas.contains(commune);
    }

    /** Whether the provider speaks this language; one that nobody asks for is spoken by everybody. */
    public boolean speaks(String language) {
        return language == null || languages.contains(language);
    }

    /** Full years of service (thâm niên) on a day; empty where the register does not know since when. */
    public OptionalInt seniority(LocalDate day) {
        return practisesSince == null || practisesSince.isAfter(day)
                ? OptionalInt.empty()
                : OptionalInt.of(Period.between(practisesSince, day).getYears());
    }

    /** Whether the provider is an officer (trợ giúp viên pháp lý), for whom targets and trainings are set. */
    public boolean isOfficer() {
        return kind == ProviderKind.LEGAL_AID_OFFICER;
    }

    /** Since when the provider has had the card; null without one. */
    public LocalDate actsSince() {
        return card == null ? null : card.issuedOn();
    }

    public ProviderEntry entry() {
        return new ProviderEntry(name, kind, card, practisesSince, practisingFrom, practisingTo, areas, languages);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
