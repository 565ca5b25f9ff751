"""People, things and signs as outlines in millimetres, without Qt."""
