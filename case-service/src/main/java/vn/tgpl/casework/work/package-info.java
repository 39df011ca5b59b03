/** The provider's work in a case, hour by hour, confirmed by who saw it (TTLT 10/2018 Art. 9(4)). */
package vn.tgpl.casework.work;
