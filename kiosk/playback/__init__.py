"""How a picture moves from one named state or step to the next, without a clock and without Qt."""
