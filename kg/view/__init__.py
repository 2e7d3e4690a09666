"""The graph as a picture: one HTML file that works offline, with the words behind every line."""

from kg.view.write import ViewReport, write_view

__all__ = ["ViewReport", "write_view"]
