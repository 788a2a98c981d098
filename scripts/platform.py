"""Drop a foreign OpenAPI document in as a further platform, and make its clients.

python -m scripts.platform --name NAME --spec FILE      (make platform NAME=… SPEC=…)
python -m scripts.platform --name NAME --remove         (make platform NAME=… REMOVE=1)

The document, OpenAPI 3.0 or 3.1 in YAML or JSON, with the files below its folder that it refers to, becomes
`specs/NAME/openapi.yaml`, corrected where our generators need it. What no client can be made of is refused by name, and
nothing is left behind. To remove it again takes its spec and what was made of it away.
"""

from __future__ import annotations

import argparse
import contextlib
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from towpath.contract.documents import resolve

from scripts.codegen.adding import FILE, set_aside
from scripts.codegen.adoption import NotOpenApi, adopt, read
from scripts.codegen.exchange import Busy
from scripts.codegen.findings import CannotEmit, SpecError
from scripts.codegen.load import loads
from scripts.codegen.lock import Layout, ToolMissing
from scripts.progress import Progress
from scripts.regenerate import KEPT_NAMES, ROOT, Refused, Result, regenerate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Step = Callable[[str], None]

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_MOST_LINES: Final = 25
_STEPS: Final = (
    "reading",
    "correcting",
    "writing",
    "linting",
    "lowering",
    "making the payload types",
    "making the client",
    "formatting",
    "counting",
)


def add_platform(name: str, spec: Path, root: Path = ROOT, step: Step = lambda _: None) -> Result:
    """Adopt the document `spec` as the platform `name` and generate it; `step` hears each step.

    Raise Refused, SpecError or CannotEmit; neither specs/ nor generated/ has changed then.
    """
    _judge(name, spec, Layout(root))
    try:
        step(f"reading {spec}")
        document = read(spec)
        step(f"correcting {spec}")
        document = adopt(document)
    except NotOpenApi as error:
        raise Refused(f"{spec} {error}") from error
    step(f"writing specs/{name}/{FILE}")
    text = write(document)
    del document  # what comes needs its memory
    try:
        return regenerate(root, only=name, add=text, step=step)
    except (SpecError, CannotEmit) as error:
        error.add_note(
            f"the lines are those of {_kept(name, text, root)}: the document, corrected as far as it could be"
        )
        raise


def _kept(name: str, text: str, root: Path) -> Path:
    """Write a refused document where its reader can look at the lines that the findings name."""
    path = root / ".scratch" / "platform" / name / FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path.relative_to(root)


def _judge(name: str, spec: Path, layout: Layout) -> None:
    """Refuse what no look into the document is needed for."""
    _judge_name(name)
    if (layout.specs / name).exists():
        raise Refused(
            f"there is a platform {name} already; choose another name, or remove it: make platform NAME={name} REMOVE=1"
        )
    if re.match(r"[a-z]+:/", str(spec)):
        address = re.sub(r":/+", "://", str(spec), count=1)
        raise Refused(f"{address} is an address, not a file; download it first and give its path")
    if not spec.is_file():
        what = "is a folder" if spec.is_dir() else "is not there"
        raise Refused(f"{spec} {what}; give the path of an OpenAPI document")


def _judge_name(name: str) -> None:
    if not _NAME.fullmatch(name) or name in KEPT_NAMES:
        raise Refused(f"{name!r} cannot name a platform; use small letters, digits and underscores")


def remove_platform(name: str, root: Path = ROOT, step: Step = lambda _: None) -> Result:
    """Remove an adopted platform: its spec and what was made of it; raise Refused for any other."""
    _judge_name(name)
    layout = Layout(root)
    spec = layout.specs / name / FILE
    if not spec.is_file():
        raise Refused(f"there is no platform {name}; specs/ has {', '.join(layout.platforms()) or 'none'}")
    with spec.open(encoding="utf-8") as file:
        if file.readline().strip() != "x-foreign: true":
            raise Refused(
                f"specs/{name} was written here, not adopted; remove its folder by hand if you mean it"
            )
    with set_aside(layout, name):
        return regenerate(root, step=step)


def write(document: Any) -> str:
    """Return a document as YAML 1.2, in its order."""
    import yaml

    def text(dumper: Any, value: str) -> Any:
        # PyYAML knows what YAML 1.1 would bend; `0o17` and `1e3` are numbers in 1.2 alone.
        style = "|" if "\n" in value else None if _stays_text(value) else "'"
        return dumper.represent_scalar("tag:yaml.org,2002:str", value, style)

    # Its C emitter writes a large document in a tenth of the time.
    fastest: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    dumper: Any = type("Dumper", (fastest,), {"ignore_aliases": lambda _, __: True})
    dumper.add_representer(str, text)
    written: str = yaml.dump(document, Dumper=dumper, sort_keys=False, allow_unicode=True, width=110)
    if loads(written.encode(), FILE).data != document:
        raise Refused("the document holds text that YAML cannot keep; look for control characters in it")
    return written


def _stays_text(value: str) -> bool:
    try:
        return resolve(value) == value
    except ValueError:
        return False


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line."""
    arguments = _arguments(argv)
    name, spec = arguments.name, arguments.spec
    if not name or (not spec and not arguments.remove):
        print(
            "name the platform and its document: make platform NAME=harbour SPEC=harbour.yaml",
            file=sys.stderr,
        )
        return 2
    progress = Progress(_STEPS, always=True)
    try:
        if arguments.remove:
            remove_platform(name, arguments.root, progress)
        else:
            add_platform(name, Path(spec), arguments.root, progress)
    except (Refused, ToolMissing, Busy) as error:
        return _fail(progress, str(error), 2)
    except OSError as error:
        return _fail(progress, f"{error.filename or 'the disk'}: {error.strerror}; nothing was changed", 2)
    except (SpecError, CannotEmit) as error:
        return _fail(progress, _explained(error, spec), 1)
    progress.clear()
    print(
        f"removed specs/{name} and generated/towpath_wire/{name}"
        if arguments.remove
        else f"wrote specs/{name}/{FILE} and made generated/towpath_wire/{name}"
    )
    return 0


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="platform", description="Drop a foreign OpenAPI document in as a platform."
    )
    parser.add_argument("--name", default="", help="what to call it: small letters, digits, underscores")
    parser.add_argument("--spec", default="", help="OpenAPI 3.0 or 3.1, YAML or JSON")
    parser.add_argument("--remove", action="store_true", help="remove an adopted platform instead")
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    return parser.parse_args(argv)


def _explained(error: Exception, spec: str) -> str:
    lines = str(error).splitlines()
    more = [f"… and {len(lines) - _MOST_LINES} more"] if len(lines) > _MOST_LINES else []
    said = [*lines[:_MOST_LINES], *more, *getattr(error, "__notes__", ())]
    return "\n".join([*said, f"{spec} cannot become a platform as it is; nothing was added"])


def _fail(progress: Progress, message: str, code: int) -> int:
    progress.clear()
    print(message, file=sys.stderr)
    return code


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        sys.exit(main())
    print("stopped; nothing was added", file=sys.stderr)
    sys.exit(130)
