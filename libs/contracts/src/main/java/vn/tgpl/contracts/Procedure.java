package vn.tgpl.contracts;

/** The branch of procedure: criminal (tố tụng hình sự), civil (dân sự) or administrative (hành chính). */
public enum Procedure {
    CRIMINAL,
    CIVIL,
    ADMINISTRATIVE
}
