/** Assigning a provider to a case (quyết định cử). */
package vn.tgpl.casework.assignment;
