"""A picture on a page, its states, steps, labels and controls."""
