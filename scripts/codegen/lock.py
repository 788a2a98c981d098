"""`specs/wire.lock`: what generated/ was made of, so that an unchanged platform need not be made again.

It is light on purpose: with this module alone a run that has nothing to do is over before a generator is imported.
"""

from __future__ import annotations

import hashlib
import tomllib
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

PACKAGE: Final = "towpath_wire"
TOOLS: Final = ("datamodel-code-generator", "jinja2", "openapi-python-client", "ruff")
SHARED: Final = ""
"""What belongs to no platform: the seam, the package's own files, and files that nobody made."""

_SPEC_SUFFIXES = (".yaml", ".yml", ".json")
_HEAD = """\
# What generated/ was made of. `make regenerate` writes this file, `make check` compares it; nobody edits it.
# machinery: the code, the templates and the x- keys that all platforms are made with. output: all files of a part.
"""


class ToolMissing(Exception):
    """A generator or the formatter is not installed."""


class State:
    """Hashes of everything that a run reads and writes, as they are or as they were recorded."""

    def __init__(
        self,
        tools: Mapping[str, str],
        machinery: Mapping[str, str],
        specs: Mapping[str, Mapping[str, str]],
        output: Mapping[str, str],
    ) -> None:
        self.tools = dict(tools)
        self.machinery = dict(machinery)
        self.specs = {name: dict(files) for name, files in specs.items()}
        self.output = dict(output)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, State) and vars(self) == vars(other)

    __hash__ = None  # type: ignore[assignment]

    def stale(self, recorded: State) -> list[str]:
        """Return the parts, platforms and SHARED, that are not what was recorded."""
        if (self.tools, self.machinery) != (recorded.tools, recorded.machinery):
            return [SHARED, *self.specs]
        shared = (
            self.output.get(SHARED) != recorded.output.get(SHARED)
            or self.specs.keys() != recorded.specs.keys()
        )
        changed = [
            name
            for name in self.specs
            if self.specs[name] != recorded.specs.get(name)
            or self.output.get(name) != recorded.output.get(name)
        ]
        return [SHARED, *changed] if shared else changed

    def text(self) -> str:
        """Return this as it stands in the lock."""
        lines = [_HEAD, "[tools]", *_entries(self.tools), "", "[machinery]", *_entries(self.machinery)]
        lines += ["", "[shared]", f'output = "{self.output.get(SHARED, "")}"']
        for name, files in sorted(self.specs.items()):
            lines += ["", f"[platforms.{name}]", f'output = "{self.output.get(name, "")}"']
            lines += ["", f"[platforms.{name}.specs]", *_entries(files)]
        return "\n".join(lines) + "\n"


NOTHING: Final = State({}, {}, {}, {})


class Layout:
    """Where the parts of a checkout are."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.specs = root / "specs"
        self.lock = self.specs / "wire.lock"
        self.x_keys = self.specs / "x-keys.schema.json"
        self.tree = root / "generated" / PACKAGE
        self.work = root / ".scratch" / "regenerate"
        self.changelog = root / "CHANGELOG.md"
        self.released = self.specs / "released"
        contract = root / "overlays" / "towpath" / "contract"
        self.reader = contract / "documents"
        self.judges = [contract / "fuzz" / name for name in ("families.py", "spec.py")]
        """What the lint asks about families of operations."""

    def platforms(self) -> list[str]:
        """Return the folders of specs/ that hold an openapi.yaml."""
        return sorted(path.parent.name for path in self.specs.glob("*/openapi.yaml"))

    def spec_files(self, platform: str) -> list[Path]:
        """Return the files that a platform's spec may be spread over."""
        files = (self.specs / platform).rglob("*")
        return sorted(path for path in files if path.suffix in _SPEC_SUFFIXES and path.is_file())


def state(layout: Layout) -> State:
    """Hash what is there now; raise ToolMissing where a tool is not."""
    platforms = layout.platforms()
    return State(
        tools=tool_versions(),
        machinery=machinery(layout),
        specs={name: _hashes(layout.spec_files(name), layout.specs / name) for name in platforms},
        output=outputs(layout.tree, platforms),
    )


def recorded(layout: Layout) -> State:
    """Read the lock; one that is missing or damaged records nothing, and everything is made again."""
    try:
        lock: Any = tomllib.loads(layout.lock.read_text("utf-8"))
        platforms = lock.get("platforms", {})
        output = {name: part["output"] for name, part in platforms.items()}
        specs = {name: part["specs"] for name, part in platforms.items()}
        return State(lock["tools"], lock["machinery"], specs, {SHARED: lock["shared"]["output"], **output})
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return NOTHING


def record(layout: Layout, made: State) -> None:
    """Write the lock, whole or not at all."""
    new = layout.work / "wire.lock"
    new.write_text(made.text(), "utf-8")
    new.replace(layout.lock)


def tool_versions() -> dict[str, str]:
    """Return the exact versions of the generators, their template language and the formatter."""
    from importlib.metadata import PackageNotFoundError, version

    versions = {}
    for name in TOOLS:
        try:
            versions[name] = version(name)
        except PackageNotFoundError as error:
            message = f"{name} is not installed; run `make setup`, or pip install -c constraints.txt {name}"
            raise ToolMissing(message) from error
    return versions


def machinery(layout: Layout) -> dict[str, str]:
    """Hash the code, the templates and the x- keys that every platform is made with."""
    scripts = layout.root / "scripts"
    code = [*sorted((scripts / "codegen").rglob("*.py")), scripts / "regenerate.py"]
    code += [*sorted(layout.reader.rglob("*.py")), *(path for path in layout.judges if path.exists())]
    templates = [path for path in sorted((scripts / "templates").rglob("*")) if _is_content(path)]
    return {
        "code": _digest(_hashes(code, layout.root)),
        "templates": _digest(_hashes(templates, scripts)),
        "x-keys": _digest(_hashes([layout.x_keys], layout.specs)),
    }


def outputs(tree: Path, platforms: Iterable[str]) -> dict[str, str]:
    """Hash what is generated, part by part; only parts that are there."""
    parts: dict[str, dict[str, str]] = {}
    known = frozenset(platforms)
    for path in contents(tree):
        relative = path.relative_to(tree)
        parts.setdefault(owner(relative, known), {})[relative.as_posix()] = _hash(path)
    return {part: _digest(hashes) for part, hashes in parts.items()}


def contents(tree: Path) -> Iterator[Path]:
    """Find the files of a generated tree, without what Python leaves there when it runs."""
    return (path for path in sorted(tree.rglob("*")) if _is_content(path))


def owner(relative: Path, platforms: frozenset[str] | set[str]) -> str:
    """Return the platform that a generated file belongs to, or SHARED."""
    first, *rest = relative.parts
    if rest and first in platforms:
        return first
    if len(rest) == 1 and first in ("payloads", "specs") and relative.stem in platforms:
        return relative.stem
    return SHARED


def _is_content(path: Path) -> bool:
    return "__pycache__" not in path.parts and (path.is_symlink() or path.is_file())


def _hashes(paths: Iterable[Path], above: Path) -> dict[str, str]:
    return {path.relative_to(above).as_posix(): _hash(path) for path in paths if path.is_file()}


def _hash(path: Path) -> str:
    # What a link leads to is not what was generated.
    content = b"link" if path.is_symlink() else path.read_bytes()
    return hashlib.sha256(content).hexdigest()


def _digest(hashes: Mapping[str, str]) -> str:
    listing = "".join(f"{hashes[name]}  {name}\n" for name in sorted(hashes))
    return hashlib.sha256(listing.encode()).hexdigest()


def _entries(mapping: Mapping[str, str]) -> list[str]:
    return [f'"{name}" = "{value}"' for name, value in sorted(mapping.items())]
