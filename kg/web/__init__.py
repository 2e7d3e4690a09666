"""The graph in the browser: pages, JSON for their scripts, and a SPARQL endpoint, on this machine."""
