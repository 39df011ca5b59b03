/** Files of rows, as JSON or CSV: each bad cell of each row is told, and a file with one is refused as a whole. */
package vn.tgpl.platform.upload;
