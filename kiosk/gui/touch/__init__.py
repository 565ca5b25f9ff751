"""Fingers become activations; the one way to be touchable."""
