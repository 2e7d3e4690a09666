"""A file is there whole or as it was before."""

from __future__ import annotations

import os
import resource
import signal
import stat
from pathlib import Path

import pytest

import kg.export
from kg.errors import ExportError
from kg.export import Choice, export, write_quads
from kg.export.atomic import atomic_write
from kg.store import Store, open_store


def leftovers(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name.endswith(".part"))


def test_a_writer_that_fails_leaves_the_old_file(
    small_store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(store: Store, choice: Choice) -> bytes:
        raise MemoryError

    target = tmp_path / "graph.ttl"
    target.write_text("old")
    monkeypatch.setattr(kg.export, "EXPORTERS", {".ttl": failing})
    with open_store(small_store) as store, pytest.raises(MemoryError):
        export(store, target)
    assert target.read_text() == "old"
    assert leftovers(tmp_path) == []


def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "graph.ttl"
    target.write_text("old")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
        with pytest.raises(ExportError, match="cannot be written"), atomic_write(target) as out:
            out.write(b"x" * 1_000_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert target.read_text() == "old"
    assert leftovers(tmp_path) == []


def test_permissions_stay_and_new_files_follow_the_mask(tmp_path: Path) -> None:
    target = tmp_path / "graph.ttl"
    target.write_text("old")
    target.chmod(0o640)
    for path, mode in ((target, 0o640), (tmp_path / "new.ttl", 0o666 & ~current_mask())):
        with atomic_write(path) as out:
            out.write(b"new")
        assert stat.S_IMODE(path.stat().st_mode) == mode
        assert path.read_bytes() == b"new"


def current_mask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def test_a_link_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.ttl").write_text("old")
    (tmp_path / "link.ttl").symlink_to("real.ttl")
    with atomic_write(tmp_path / "link.ttl") as out:
        out.write(b"new")
    assert (tmp_path / "link.ttl").is_symlink()
    assert (tmp_path / "real.ttl").read_text() == "new"


def test_a_device_is_written_and_not_replaced() -> None:
    with atomic_write(Path(os.devnull)) as out:
        out.write(b"gone")
    assert stat.S_ISCHR(os.stat(os.devnull).st_mode)
    with pytest.raises(ExportError, match="cannot be written"), atomic_write(Path("/dev/full")) as out:
        out.write(b"x" * 100_000)


def test_wrong_targets_are_told(small_store: Path, tmp_path: Path) -> None:
    with open_store(small_store) as store:
        with pytest.raises(ExportError, match=r"suffix must be one of .*\.ttl"):
            export(store, tmp_path / "graph.docx")
        with pytest.raises(ExportError, match="cannot be written"):
            export(store, tmp_path / "no" / "such" / "folder.ttl")
    with pytest.raises(ExportError, match="suffix"):
        write_quads([], tmp_path / "graph.csv")
