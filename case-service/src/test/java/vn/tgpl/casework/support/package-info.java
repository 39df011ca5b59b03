/** What the tests share: how they speak as agencies, what they hear, and the service that is not ours to start. */
package vn.tgpl.casework.support;
