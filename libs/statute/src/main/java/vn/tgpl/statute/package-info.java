/**
 * The law as data and pure functions: working days, and the clocks that a fact starts or meets. Every legal number
 * stands in the CSV tables beside these classes; nothing here knows a service.
 */
package vn.tgpl.statute;
