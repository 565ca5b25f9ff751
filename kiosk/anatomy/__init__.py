"""One parametric spine and body: outlines and landmarks in millimetres, without Qt."""
