"""Signed content updates: python-tuf verifies what came by a stick or a share, and only whole packs are shown."""
