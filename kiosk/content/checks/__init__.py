"""The rules pages are checked against before they are published."""
