/** The rules of the house, which every service's own tests hold it to. */
package vn.tgpl.testkit.house;
