package vn.tgpl.statute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tgpl.statute.clock.Attribute;
import vn.tgpl.statute.clock.AttributeCode;
import vn.tgpl.statute.clock.ClockRule;
import vn.tgpl.statute.clock.Fact;
import vn.tgpl.statute.clock.JuvenileLimit;
import vn.tgpl.statute.clock.StartedClock;
import vn.tgpl.statute.clock.Trigger;
import vn.tgpl.statute.entitlement.AgeGroup;
import vn.tgpl.statute.entitlement.Claim;
import vn.tgpl.statute.entitlement.EligibilityCategory;
import vn.tgpl.statute.entitlement.Entitlement;
import vn.tgpl.statute.entitlement.Entitlements;
import vn.tgpl.statute.place.Places;
import vn.tgpl.statute.reference.ActivityKind;
import vn.tgpl.statute.reference.CasePaper;
import vn.tgpl.statute.reference.CaseTarget;
import vn.tgpl.statute.reference.CodeList;
import vn.tgpl.statute.reference.Fees;
import vn.tgpl.statute.reference.ImmediateGround;
import vn.tgpl.statute.reference.LegalCode;
import vn.tgpl.statute.reference.LegalForm;
import vn.tgpl.statute.reference.Limit;
import vn.tgpl.statute.reference.Minimum;
import vn.tgpl.statute.reference.OpposedRoles;
import vn.tgpl.statute.reference.QualityCriterion;
import vn.tgpl.statute.reference.QualityGrade;
import vn.tgpl.statute.reference.Reference;
import vn.tgpl.statute.table.Dated;
import vn.tgpl.statute.table.StatuteTableRejected;
import vn.tgpl.statute.table.TableSource;
import vn.tgpl.statute.time.WorkingCalendar;

/** What the law says: of a fact, which clocks it starts and meets; of a person, a day or a code, what holds for it. */
public final class Statute {

    /** The file names of all tables, which an office may replace one by one. */
    public static final List<String> FILES = TableFiles.ALL;

    private final WorkingCalendar calendar;
    private final List<AttributeCode> codes;
    private final List<ClockRule> rules;
    private final List<JuvenileLimit> juvenileLimits;
    private final List<Limit> limits;
    private final List<Minimum> minimums;
    private final List<AgeGroup> ageGroups;
    private final Entitlements entitlements;
    private final Reference reference;
    private final Places places;

    private Statute(TableSource tables) {
        this.calendar = WorkingCalendar.read(tables);
        this.codes = AttributeCode.read(tables);
        this.rules = ClockRule.read(tables);
        this.juvenileLimits = JuvenileLimit.read(tables, codes, rules);
        this.limits = Limit.read(tables);
        this.minimums = Minimum.read(tables);
        this.ageGroups = AgeGroup.read(tables);
        this.entitlements = Entitlements.read(tables);
        this.reference = Reference.read(tables);
        this.places = Places.read(tables);
    }

    /** The law as shipped. */
    public static Statute load() {
        return read(TableSource.shipped());
    }

    /** The law as these tables say it, or {@link StatuteTableRejected}. */
    public static Statute read(TableSource tables) {
        return new Statute(tables);
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    /** The clocks that this fact starts, in rule order. */
    public List<StartedClock> clocksStartedBy(Fact fact) {
        return rules.stream()
                .map(rule -> JuvenileLimit.of(rule, fact, juvenileLimits))
                .flatMap(rule -> rule.clockOf(fact, calendar).stream())
                .toList();
    }

    /** The titles of the rules whose clocks this fact meets, in rule order. */
    public Set<String> rulesMetBy(Trigger trigger) {
        return rules.stream()
                .filter(rule -> rule.metBy().contains(trigger))
                .map(ClockRule::title)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How many of something the law allows at most on a day; empty where it sets no limit. */
    public OptionalInt most(String code, LocalDate day) {
        return limits.stream()
                .filter(limit -> limit.holds(code, day))
                .mapToInt(Limit::most)
                .findFirst();
    }

    /** How much of something the law asks for at least on a day; empty where it asks for nothing. */
    public OptionalInt least(String code, LocalDate day) {
        return minimums.stream()
                .filter(minimum -> minimum.holds(code, day))
                .mapToInt(Minimum::least)
                .findFirst();
    }

    /** On which grounds what was sent of a person must be accepted at once (thụ lý ngay), in the table's order. */
    public List<String> immediateGrounds(Map<Attribute, String> attributes, LocalDate day) {
        return Dated.on(day, reference.immediateGrounds()).stream()
                .filter(row -> row.when().hold(attributes))
                .map(ImmediateGround::ground)
                .distinct()
                .toList();
    }

    /** All rules, those that are off too. */
    public List<ClockRule> rules() {
        return rules;
    }

    /** The rules whose time is halved for juveniles, those that are off too. */
    public List<JuvenileLimit> juvenileLimits() {
        return juvenileLimits;
    }

    /** The codes that the attributes of a fact may have. */
    public List<AttributeCode> codes() {
        return codes;
    }

    /** The categories of persons who are entitled on a day. */
    public List<EligibilityCategory> categories(LocalDate day) {
        return Dated.on(day, entitlements.categories());
    }

    /** Whether a person is entitled on a day, category by category. */
    public Entitlement entitlement(Claim claim, LocalDate day) {
        return entitlements.of(claim, day);
    }

    /** The age group, on a day, of a person born on one of these days; empty when they do not decide it. */
    public Optional<AgeGroup> ageGroup(LocalDate bornFrom, LocalDate bornTo, LocalDate day) {
        return AgeGroup.of(bornFrom, bornTo, day, ageGroups);
    }

    /** The codes of a list that hold on a day. */
    public List<LegalCode> codes(CodeList list, LocalDate day) {
        return Dated.on(day, LegalCode.of(list, reference.codes()));
    }

    public Optional<LegalCode> code(CodeList list, String code, LocalDate day) {
        return reference.code(list, code, day);
    }

    /** Whether a kind of provider may provide a form of aid. */
    public boolean mayProvide(String providerKind, String aidForm, LocalDate day) {
        return reference.mayProvide(providerKind, aidForm, day);
    }

    /** Whether a provider of this kind acts under a card (thẻ). */
    public boolean needsCard(String providerKind, LocalDate day) {
        return reference.needsCard(providerKind, day);
    }

    /** The row by which the interests of two persons of one proceeding are opposed on a day; empty where none does. */
    public Optional<OpposedRoles> opposition(OpposedRoles.Pair pair, LocalDate day) {
        return reference.opposition(pair, day);
    }

    public Optional<LegalForm> form(String code, LocalDate day) {
        return reference.form(code, day);
    }

    /** The papers of a file that the provider hands over. */
    public List<CasePaper> papers(LocalDate day) {
        return Dated.on(day, reference.papers());
    }

    /** The criteria on which quality is scored on a day. */
    public List<QualityCriterion> criteria(LocalDate day) {
        return Dated.on(day, reference.criteria());
    }

    /** The grade that a score earns; a breach of Art. 6(1) of the law earns the worst. */
    public Optional<QualityGrade> grade(BigDecimal points, boolean breachOfArticle6, LocalDate day) {
        return reference.grade(points, breachOfArticle6, day);
    }

    /** The kinds of work that a provider may do in a case on a day. */
    public List<ActivityKind> activityKinds(LocalDate day) {
        return Dated.on(day, reference.activityKinds());
    }

    /** What legal aid is paid on a day; empty where no base salary is known. */
    public Optional<Fees> fees(LocalDate day) {
        return reference.fees(day);
    }

    /** The yearly targets of officers that hold on a day, all bands and grades. */
    public List<CaseTarget> caseTargets(LocalDate day) {
        return Dated.on(day, reference.caseTargets());
    }

    public Places places() {
        return places;
    }
}
