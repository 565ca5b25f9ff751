"""A page on the glass: what stands where, and the screen it becomes."""
