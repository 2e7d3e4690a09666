"""Diplomatic news in, a knowledge graph out, with the exact words behind every claim."""

__version__ = "0.1.0"
