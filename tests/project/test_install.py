"""An installed wheel and an editable checkout each find their own ontology, and work."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from tests.project.source import ROOT

ASK = "import kg, kg.resources as r; print(kg.__file__); print(r.ontology_path())"


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """A process that sees nothing of this checkout but what its own Python has."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    return subprocess.run(
        [str(part) for part in command], cwd=cwd, env=environment, capture_output=True, text=True, timeout=180
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built as `pip wheel` does; without network where the build's own package is installed."""
    folder = tmp_path_factory.mktemp("wheel")
    isolated = [] if importlib.util.find_spec("hatchling") is None else ["--no-build-isolation"]
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", *isolated, "-w", folder, ROOT]
    built = run(*command, cwd=folder)
    if built.returncode and not isolated and "No matching distribution found for hatchling" in built.stderr:
        pytest.skip("hatchling is neither installed nor to be downloaded")
    assert built.returncode == 0, built.stderr
    return next(folder.glob("diplomacy_kg-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh environment with the wheel; its dependencies are lent by the one that runs the tests."""
    folder = tmp_path_factory.mktemp("installed")
    made = run(sys.executable, "-m", "venv", "--without-pip", folder / "venv", cwd=folder)
    assert made.returncode == 0, made.stderr
    python = folder / "venv" / "bin" / "python"
    install = ["install", "--quiet", "--no-deps", "--no-index", str(wheel)]
    done = run(sys.executable, "-m", "pip", "--python", python, *install, cwd=folder)
    assert done.returncode == 0, done.stderr
    own = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder)
    # A path in a .pth file lends packages, but not the .pth files beside them: this checkout stays unseen.
    (Path(own.stdout.strip()) / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return folder


def test_the_wheel_carries_what_the_program_reads(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as packed:
        names = set(packed.namelist())
    carried = [path.relative_to(ROOT) for path in (ROOT / "ontology").rglob("*") if path.is_file()]
    assert carried
    assert not {f"kg/{path.as_posix()}" for path in carried} - names
    assert {"kg/py.typed", "kg/find/names/weights/id.npz", "kg/view/assets/view.html.j2"} <= names
    assert not [
        name for name in names if name.startswith(("tests/", "seeds/", "out/", "bench/", "frontend/"))
    ]


def test_the_wheel_carries_the_browser_libraries_and_their_licences(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as packed:
        sizes = {entry.filename: entry.file_size for entry in packed.infolist()}
        licences = packed.read("kg/web/static/vendor/LICENSES.txt").decode("utf-8")
    vendor = "kg/web/static/vendor/"
    assert sizes[f"{vendor}editor.js"] > 100_000
    assert sizes[f"{vendor}world.json"] > 100_000
    assert {f"{vendor}force.js", f"{vendor}geo.js"} <= set(sizes)
    for library in ("@codemirror/view", "d3-geo", "world-atlas"):
        assert f"{library} " in licences


def test_no_wheel_is_built_without_the_browser_libraries(tmp_path: Path) -> None:
    """Where npm is missing: one line that says so, and no wheel; an editable install goes on."""
    copy = tmp_path / "copy"
    copy.mkdir()
    shutil.copytree(ROOT / "frontend", copy / "frontend", ignore=shutil.ignore_patterns("node_modules"))
    shutil.copy(ROOT / "hatch_build.py", copy)
    ask = (
        "import os; os.environ['PATH'] = ''; import hatch_build as h\n"
        "hook = object.__new__(h.VendorHook)\n"
        "hook.initialize('editable', {})\n"
        "print('editable goes on')\n"
        "hook.initialize('standard', {})\n"
    )
    told = run(sys.executable, "-c", ask, cwd=copy)
    assert told.returncode == 1
    assert told.stdout == "editable goes on\n"
    assert told.stderr.splitlines()[0].startswith("kg serve will lack its graph, map and editor: ")
    assert told.stderr.splitlines()[-1].endswith("need npm and node: apt-get install npm, then install again")


def test_what_is_bundled_has_an_exact_version() -> None:
    packages = json.loads((ROOT / "frontend" / "package.json").read_text("utf-8"))
    wanted = packages["dependencies"] | packages["devDependencies"]
    assert not [f"{name} {version}" for name, version in wanted.items() if not version[0].isdigit()]
    locked = json.loads((ROOT / "frontend" / "package-lock.json").read_text("utf-8"))["packages"]
    assert not [name for name, each in locked.items() if name and not each.get("integrity")]


def test_an_installed_wheel_finds_its_own_ontology(installed: Path) -> None:
    told = run(installed / "venv" / "bin" / "python", "-c", ASK, cwd=installed)
    assert told.returncode == 0, told.stderr
    module, ontology = (Path(line) for line in told.stdout.split("\n")[:2])
    assert module.is_relative_to(installed / "venv")
    assert ontology == module.parent / "ontology"
    assert (ontology / "diplomacy.ttl").is_file()


def test_an_installed_wheel_ignores_a_folder_that_happens_to_be_called_ontology(installed: Path) -> None:
    (installed / "ontology").mkdir(exist_ok=True)
    told = run(installed / "venv" / "bin" / "python", "-c", ASK, cwd=installed)
    assert Path(told.stdout.split("\n")[1]).is_relative_to(installed / "venv")


def test_an_installed_wheel_extracts_the_same_as_this_checkout(installed: Path) -> None:
    article = ROOT / "seeds" / "rcdd.txt"
    told = run(installed / "venv" / "bin" / "kg", "extract", article, cwd=installed)
    assert told.returncode == 0, told.stderr
    here = run(sys.executable, "-m", "kg.cli", "extract", article, cwd=ROOT)
    assert told.stdout == here.stdout
    assert "dip:Conference" in told.stdout


def test_an_editable_checkout_finds_the_ontology_beside_it(tmp_path: Path) -> None:
    told = run(sys.executable, "-c", ASK, cwd=tmp_path)
    assert told.returncode == 0, told.stderr
    module, ontology = told.stdout.split("\n")[:2]
    if not Path(module).is_relative_to(ROOT):
        pytest.skip("the package is not installed as an editable checkout here")
    assert Path(ontology) == ROOT / "ontology"
