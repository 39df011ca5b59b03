package vn.tgpl.casework.custody.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The custodies by case. */
@ApplicationScoped
public class Custodies implements PanacheRepositoryBase<Custody, UUID> {}
