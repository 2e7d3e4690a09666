"""`kg serve`."""

from __future__ import annotations

from pathlib import Path

import click

from kg.commands.options import complain, store_option


@click.command(
    epilog="Example: kg serve --store out/kg --port 8321",
    short_help="The graph in the browser, and a SPARQL endpoint.",
)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8321,
    show_default=True,
    metavar="N",
    help="The port to listen at; 0 takes any that is free.",
)
@click.option("--host", default="127.0.0.1", show_default=True, metavar="H", help="The address to listen at.")
@click.option("--name", "names", multiple=True, metavar="NAME", help="Another host name that leads here.")
@click.option(
    "--token-file",
    type=click.Path(path_type=Path),
    metavar="F",
    help="Where the token that writers need is kept; made when it is missing.",
)
@store_option
def serve(port: int, host: str, names: tuple[str, ...], token_file: Path | None, location: str) -> int:
    """Serve the graph until interrupted, to this machine only unless --host says otherwise.

    Reading needs nothing. Adding articles and deciding need the token, which is printed at the start.
    """
    from kg.errors import StoreError
    from kg.store import is_remote
    from kg.web import libraries
    from kg.web.serving import run
    from kg.web.settings import Settings, is_loopback
    from kg.web.tokens import token_in

    if missing := libraries.missing_libraries():
        complain(
            f"graph, map and editor cannot be drawn: {', '.join(missing)} is missing "
            "(make vendor, or python hatch_build.py, with npm)"
        )
    if is_remote(location):
        raise StoreError(
            f"{location}: only a store in a folder can be served; that server answers SPARQL itself"
        )
    token = token_in(token_file)
    settings = Settings(Path(location), host, port, token, frozenset(name.lower() for name in names))
    if not is_loopback(host):
        complain(f"{host} can be reached from other machines: put a proxy with TLS before it")
    return run(settings, announce=click.echo)
