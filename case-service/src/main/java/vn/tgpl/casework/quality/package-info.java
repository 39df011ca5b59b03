/** How well cases were worked on (chất lượng vụ việc), and which of them were successful, complex or typical. */
package vn.tgpl.casework.quality;
