package vn.tgpl.platform.law;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The tables that an office loaded. */
@ApplicationScoped
class LawTables implements PanacheRepositoryBase<LawTable, Long> {

    /** The newest of each file. */
    @Transactional
    List<LawTable> current() {
        return getSession()
                .createNativeQuery(
                        "select distinct on (file) * from law_table order by file, version desc", LawTable.class)
                .getResultList();
    }

    /** The version of the newest table of all; 0 while none was loaded. */
    @Transactional
    long version() {
        return getSession()
                .createQuery("select coalesce(max(t.version), 0) from LawTable t", Long.class)
                .getSingleResult();
    }

    @Transactional
    Optional<LawTable> newest(String file) {
        return find("file = ?1 order by version desc", file).firstResultOptional();
    }

    @Transactional
    Optional<LawTable> newestMounted(String file) {
        return find("file = ?1 and source = ?2 order by version desc", file, LawTable.Source.MOUNTED)
                .firstResultOptional();
    }

    /** One loads at a time until its transaction ends: the next is checked against what this one leaves. */
    @Transactional(Transactional.TxType.MANDATORY)
    void lock() {
        getSession()
                .createNativeMutationQuery("lock table law_table in share row exclusive mode")
                .executeUpdate();
    }
}
