"""Anatomy and scenes painted with one hand."""
