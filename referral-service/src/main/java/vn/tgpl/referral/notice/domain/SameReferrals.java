package vn.tgpl.referral.notice.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Referrals that tell of the same person in the same proceeding: sent by two agencies, or twice. */
@ApplicationScoped
public class SameReferrals {

    private final Session session;
    private final SearchKeys keys;

    SameReferrals(Session session, SearchKeys keys) {
        this.session = session;
        this.keys = keys;
    }

    /** Joins the arriving referral to one that told of its person before, if that is still open. */
    public void link(Referral arriving) {
        var sought = keys.sought(arriving.notice().person());
        lock(locks(arriving, sought)); // of two that arrive together, one sees the other
        first(arriving, sought).ifPresent(first -> {
            lockCase(first.root());
            session.refresh(first); // the case may have taken a step meanwhile
            if (first.tellsOfTheSameAs(arriving)) {
                arriving.join(first);
            }
        });
    }

    /** Until the transaction ends, the referrals of the case take steps and newcomers one after the other. */
    public void lockCase(UUID root) {
        lock(Stream.of("case " + root));
    }

    /** All that share the case of this one, oldest first. */
    public List<Referral> of(UUID root) {
        return session.createQuery("from Referral where id = :root or sameAs = :root order by id", Referral.class)
                .setParameter("root", root)
                .getResultList();
    }

    private Optional<Referral> first(Referral arriving, List<String> sought) {
        var person = arriving.notice().person();
        return session.createNativeQuery("""
                        select * from referral
                         where (agency_case_number = any(:numbers) or national_case_file_code = any(:numbers))
                           and state not in ('REJECTED', 'CLOSED', 'RECALLED')
                           and (identifier_hashes && cast(:hashes as text[]) or folded_name = :name and born = :born)
                         order by id limit 50""", Referral.class)
                .setParameter("numbers", arriving.notice().proceeding().shared().toArray(String[]::new))
                .setParameter("hashes", sought.toArray(String[]::new))
                .setParameter("name", arriving.notice().person().foldedName())
                .setParameter("born", person.dateOfBirth().value())
                .getResultStream()
                .filter(known -> known.tellsOfTheSameAs(arriving))
                .findFirst();
    }

    /** What two such referrals have in common: a number of the proceeding, and the person's number or name. */
    private static Stream<String> locks(Referral arriving, List<String> sought) {
        return arriving.notice()
                .proceeding()
                .shared()
                .flatMap(number -> Stream.concat(
                                sought.stream(),
                                Stream.of(arriving.notice().person().foldedName()))
                        .map(person -> number + " " + person));
    }

    /** In one order for everybody, so that nobody waits in a circle. */
    private void lock(Stream<String> names) {
        session.createNativeQuery("""
                        select 1 from unnest(cast(:names as text[])) name,
                               lateral pg_advisory_xact_lock(hashtextextended(name, 0))""", Integer.class)
                .setParameter("names", names.distinct().sorted().toArray(String[]::new))
                .getResultList();
    }
}
