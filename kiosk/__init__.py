"""A patient-education touch kiosk about back pain and acupuncture."""

__version__ = "0.1.0"
