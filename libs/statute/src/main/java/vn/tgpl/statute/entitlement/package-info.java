/** Who is entitled to legal aid on a day: the categories of persons, what each one asks, and what proves it. */
package vn.tgpl.statute.entitlement;
