package vn.tgpl.referral.notice.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tgpl.contracts.CustodyStatus;
import vn.tgpl.contracts.ProceduralRole;
import vn.tgpl.contracts.Procedure;
import vn.tgpl.contracts.ReferralKind;
import vn.tgpl.contracts.RequestStatus;
import vn.tgpl.platform.secret.Secret;
import vn.tgpl.statute.Statute;

/** Notices that differ from a good one in one thing. */
final class Notices {

    static final Instant REQUESTED_AT = Instant.parse("2026-11-20T15:10:00Z");
    static final Instant NOW = Instant.parse("2026-11-20T15:40:00Z");

    static final Statute LAW = Statute.load();

    static final AidRequest REQUEST = new AidRequest(RequestStatus.REQUESTED, REQUESTED_AT, null);
    static final Identifier CCCD = identifier(Identifier.Type.CCCD, "096209001234");
    static final DateOfBirth BORN_2009 = new DateOfBirth(DateOfBirth.Precision.DAY, "2009-05-17");

    private Notices() {}

    static Notice good() {
        return of(ReferralKind.NOTICE, person(CCCD), REQUEST);
    }

    static Notice of(Person person) {
        return of(ReferralKind.NOTICE, person, REQUEST);
    }

    static Notice of(AidRequest request) {
        return of(ReferralKind.NOTICE, person(CCCD), request);
    }

    static Notice of(ReferralKind kind, Person person, AidRequest request) {
        return of(kind, person, request, null, null);
    }

    static Notice explained(Instant at) {
        return of(ReferralKind.NOTICE, person(CCCD), REQUEST, new Explanation(at, "CUSTODY", true), null);
    }

    static Notice promulgated(LocalDate on) {
        return of(ReferralKind.NOTICE, person(CCCD), REQUEST, null, new NoticeDocument("118", "TB-CSĐT", on, null));
    }

    private static Notice of(
            ReferralKind kind, Person person, AidRequest request, Explanation explanation, NoticeDocument document) {
        var proceeding = new Proceeding("118/2026", null, "INVESTIGATION", null, List.of());
        return new Notice(kind, Procedure.CRIMINAL, person, request, proceeding, explanation, document);
    }

    static Identifier identifier(Identifier.Type type, String number) {
        return new Identifier(type, number == null ? null : new Secret(number), null);
    }

    static Person person(Identifier... identifiers) {
        return person(BORN_2009, Person.Sex.MALE, identifiers);
    }

    static Person person(DateOfBirth born, Person.Sex sex, Identifier... identifiers) {
        return person(born, sex, ProceduralRole.ACCUSED, CustodyStatus.AT_LIBERTY, identifiers);
    }

    static Person held(CustodyStatus custody) {
        return person(BORN_2009, Person.Sex.MALE, ProceduralRole.IN_CUSTODY, custody, CCCD);
    }

    /** An accused person. */
    static Person claiming(String... categories) {
        return claiming(BORN_2009, categories);
    }

    static Person claiming(DateOfBirth born, String... categories) {
        return person(
                born,
                Person.Sex.MALE,
                ProceduralRole.ACCUSED,
                CustodyStatus.AT_LIBERTY,
                List.of(CCCD),
                List.of(categories));
    }

    private static Person person(
            DateOfBirth born, Person.Sex sex, ProceduralRole role, CustodyStatus custody, Identifier... identifiers) {
        return person(born, sex, role, custody, List.of(identifiers), null);
    }

    private static Person person(
            DateOfBirth born,
            Person.Sex sex,
            ProceduralRole role,
            CustodyStatus custody,
            List<Identifier> identifiers,
            List<String> categories) {
        return new Person(
                "Nguyễn Văn A", born, sex, identifiers, null, role, custody, null, categories, "vi", false, null, null);
    }
}
