"""Wheel, sdist → wheel, editable and not installed at all: the same two packages, and checkers follow in each."""

from __future__ import annotations

import os
import re
import shutil
import site
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
TOOLS = Path(sys.executable).parent
# What the build takes; copied, so that an editable install of a test never writes into the developer's tree.
PARTS = (
    "generated",
    "overlays",
    "specs",
    "scripts",
    "tests",
    "README.md",
    "LICENSE",
    "pyproject.toml",
    "Makefile",
)
INNER = ("generated", "overlays", "tests", "scripts", "specs")

TYPED_USE = """
from towpath import AsyncOuro, Ouro
from towpath_wire.ouro import Dataset

def names(portal: Ouro) -> str:
    made: Dataset = portal.datasets.create_from_schema({"queryString": "CREATE TABLE t (a int)"})
    return made.name

async def later(portal: AsyncOuro) -> int:
    return (await portal.users.read("hermes")).followers or 0
"""
WRONG_USE = TYPED_USE.replace('"queryString"', '"querySting"')


@pytest.fixture(scope="session")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    copy = tmp_path_factory.mktemp("tree")
    ignore = shutil.ignore_patterns("__pycache__", ".*_cache")
    for part in PARTS:
        source = ROOT / part
        if source.is_dir():
            shutil.copytree(source, copy / part, ignore=ignore)
        else:
            shutil.copy(source, copy / part)
    return copy


def build(tree: Path, out: Path, *what: str) -> Path:
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), *what, str(tree))
    (made,) = out.glob("*.whl") if "--wheel" in what else out.glob("*.tar.gz")
    return made


def run(*command: str, env: dict[str, str] | None = None, cwd: Path | None = None) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=env, cwd=cwd)
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="session")
def wheel(tree: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tree, tmp_path_factory.mktemp("wheel"), "--wheel")


@pytest.fixture(scope="session")
def sdist(tree: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tree, tmp_path_factory.mktemp("sdist"), "--sdist")


@pytest.fixture(scope="module", params=["wheel", "sdist to wheel", "editable", "not installed"])
def home(
    request: pytest.FixtureRequest, tree: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, dict[str, str]]:
    """Return an interpreter to which towpath is known in the way named, and the environment to run it with."""
    tmp_path = tmp_path_factory.mktemp("home")
    where = tmp_path / "venv"
    venv.create(where, with_pip=False)
    python = where / "bin" / "python"
    (packages,) = (where / "lib").glob("python*/site-packages")
    # The dependencies of the developer's environment; a .pth inside it is not followed from here, so that the
    # developer's own editable towpath stays out.
    (packages / "dependencies.pth").write_text(site.getsitepackages()[0] + "\n")
    env = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "MYPYPATH")}
    install = (sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-deps")
    if request.param == "wheel":
        run(*install, "--no-index", str(request.getfixturevalue("wheel")))
    elif request.param == "sdist to wheel":
        source = tmp_path / "source"
        shutil.unpack_archive(request.getfixturevalue("sdist"), source)
        (unpacked,) = source.iterdir()
        run(*install, "--no-index", str(build(unpacked, tmp_path / "dist", "--wheel")))
    elif request.param == "editable":
        run(*install, "--no-build-isolation", "--editable", str(tree))
    else:
        env["PYTHONPATH"] = env["MYPYPATH"] = os.pathsep.join(
            str(tree / root) for root in ("generated", "overlays")
        )
    return python, env


def test_both_packages_import_and_nothing_else_of_the_tree_does(
    home: tuple[Path, dict[str, str]], tmp_path: Path
) -> None:
    python, env = home
    program = f"""
import importlib.util, towpath, towpath_wire
from towpath import AsyncOuro, Ouro
from importlib.resources import files
assert files("towpath_wire.specs").joinpath("ouro.json").is_file()
for package in (towpath, towpath_wire):
    assert files(package).joinpath("py.typed").is_file(), package
leaked = [name for name in {INNER!r} if importlib.util.find_spec(name)]
assert not leaked, leaked
print(towpath.__version__)
"""
    assert run(str(python), "-W", "error", "-c", program, env=env, cwd=tmp_path).strip()


@pytest.mark.parametrize("checker", ["mypy", "basedpyright", "pyrefly"])
def test_type_checkers_follow(home: tuple[Path, dict[str, str]], tmp_path: Path, checker: str) -> None:
    python, env = home
    work = tmp_path / "work"
    work.mkdir()
    (work / "right.py").write_text(TYPED_USE)
    (work / "wrong.py").write_text(WRONG_USE)
    # Both in one run, most of which goes into what they import.
    done = subprocess.run(
        checker_command(checker, python, ("right.py", "wrong.py"), env),
        capture_output=True,
        text=True,
        check=False,
        env=env,
        cwd=work,
    )
    said = done.stdout + done.stderr
    assert done.returncode == 1, f"{checker} let a misspelt key pass, or did not come to the end: {said}"
    assert {Path(place).name for place in re.findall(r"(\S+\.pyi?):\d", said)} == {"wrong.py"}, said
    assert "querySting" in said or "wrong.py:6" in said, said


def checker_command(checker: str, python: Path, files: tuple[str, ...], env: dict[str, str]) -> list[str]:
    if checker == "mypy":
        return [
            str(TOOLS / "mypy"),
            "--strict",
            "--no-incremental",
            "--python-executable",
            str(python),
            *files,
        ]
    if checker == "basedpyright":
        return [str(TOOLS / "basedpyright"), "--level", "error", "--pythonpath", str(python), *files]
    roots = [f"--search-path={root}" for root in env.get("MYPYPATH", "").split(os.pathsep) if root]
    return [
        str(TOOLS / "pyrefly"),
        "check",
        "--preset=default",
        f"--python-interpreter-path={python}",
        "--output-format=min-text",
        *roots,
        *files,
    ]


def test_the_wheel_holds_the_two_packages_and_no_stray_file(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        tops = {name.split("/")[0] for name in archive.namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"towpath", "towpath_wire"}
