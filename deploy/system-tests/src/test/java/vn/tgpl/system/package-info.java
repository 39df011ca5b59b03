/** The suite as it will run: packaged services, real PostgreSQL, Kafka and Connect; and what happens when one dies. */
package vn.tgpl.system;
