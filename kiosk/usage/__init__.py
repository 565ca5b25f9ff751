"""Counting without people: weekly totals of what visits did, and nothing of any one visit."""
