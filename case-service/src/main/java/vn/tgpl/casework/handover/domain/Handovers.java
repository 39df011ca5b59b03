package vn.tgpl.casework.handover.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The files by case. */
@ApplicationScoped
public class Handovers implements PanacheRepositoryBase<Handover, UUID> {}
