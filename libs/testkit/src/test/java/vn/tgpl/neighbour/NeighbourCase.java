package vn.tgpl.neighbour;

/** A class of another service. */
public record NeighbourCase(String number) {}
