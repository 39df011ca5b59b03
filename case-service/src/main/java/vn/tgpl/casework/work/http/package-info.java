/** Activities as providers record them and agencies confirm them. */
package vn.tgpl.casework.work.http;
