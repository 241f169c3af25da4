package com.example;

import java.util.List;

/** Numbers that may be infinite. */
public record Depths(double least, Double most, float mean, List<Double> all) {}
