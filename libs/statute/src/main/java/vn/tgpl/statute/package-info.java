/**
 * The law as data and pure functions: working days, the clocks that a fact starts or meets, who is entitled, what is
 * paid, coded and graded, and where. Every legal number stands in the CSV tables beside these classes; nothing here
 * knows a service.
 */
package vn.tgpl.statute;
