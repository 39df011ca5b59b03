package vn.tgpl.contracts;

/**
 * The branch of procedure: criminal (tố tụng hình sự), civil (dân sự), administrative (hành chính), or none as long as
 * the matter is out of court (ngoài tố tụng).
 */
public enum Procedure {
    CRIMINAL,
    CIVIL,
    ADMINISTRATIVE,
    OUT_OF_COURT
}
