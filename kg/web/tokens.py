"""The token that whoever writes must show."""

from __future__ import annotations

import os
import secrets
import stat
from pathlib import Path

from kg.errors import KgError


def token_in(path: Path | None) -> str:
    """The token that a file holds; a new one, written to the file if one is named and missing.

    Raises:
        KgError: others may read the file, or it cannot be read or written.
    """
    if path is None:
        return secrets.token_urlsafe(24)
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return _new(path)
    except OSError as error:
        raise KgError(f"token file {path} cannot be read: {error}") from error
    if stat.S_IMODE(mode) & 0o077:
        raise KgError(f"token file {path} can be read by others: chmod 600 {path}")
    try:
        token = path.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise KgError(f"token file {path} cannot be read: {error}") from error
    if len(token) < 16:
        raise KgError(
            f"token file {path} holds no token of 16 characters or more: delete it, and one is made"
        )
    return token


def _new(path: Path) -> str:
    token = secrets.token_urlsafe(24)
    try:
        fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(fd, "w", encoding="utf-8") as sink:
            sink.write(token + "\n")
    except OSError as error:
        raise KgError(f"token file {path} cannot be written: {error}") from error
    return token


def is_token(shown: str, token: str | None) -> bool:
    """Whether what was shown is the token; takes as long for a near miss as for any."""
    return token is not None and secrets.compare_digest(shown.encode(), token.encode())
