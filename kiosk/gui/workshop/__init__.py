"""The content workshop: a desktop program for whoever writes the pages. The kiosk itself never loads it."""
