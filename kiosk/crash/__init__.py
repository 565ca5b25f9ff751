"""What is kept of an end nobody asked for: reports and a log, bounded and without a trace of a visit."""
