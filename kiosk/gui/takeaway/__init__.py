"""Sheets and codes as they reach paper and glass."""
