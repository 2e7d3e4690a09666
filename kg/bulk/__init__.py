"""Many articles at once: read and extracted by many processes or machines, loaded in bulk.

Inputs are cut into chunks; workers (`kg.bulk.crew`: processes here, or a Dask cluster) turn each into a
shard of N-Quads; shards are loaded in the order of their chunks, so that the same inputs give the same
store. No more chunks are handed out than workers can be busy with, so memory does not grow with the archive.
A shard is in the store as a whole or not at all; what a killed run had loaded is known to the next, which
goes on from there.
"""
