"""Drop a foreign OpenAPI document in as a further platform, and make its clients.

python -m scripts.platform --name NAME --spec FILE      (make platform NAME=… SPEC=…)

The document, OpenAPI 3.0 or 3.1 in YAML or JSON, becomes `specs/NAME/openapi.yaml`, corrected where our generators need
it. What no client can be made of is refused by name, and nothing is left behind.
"""

from __future__ import annotations

import argparse
import re
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from towpath.contract.documents import resolve

from scripts.codegen.findings import CannotEmit, SpecError
from scripts.codegen.foreign import NotOpenApi, adopt
from scripts.codegen.load import load, loads
from scripts.codegen.lock import Layout, ToolMissing
from scripts.regenerate import KEPT_NAMES, ROOT, Refused, Result, regenerate

if TYPE_CHECKING:
    from collections.abc import Sequence

_NAME = re.compile(r"[a-z][a-z0-9_]*")


def add_platform(name: str, spec: Path, root: Path = ROOT) -> Result:
    """Adopt the document `spec` as the platform `name` and generate it.

    Raise Refused, NotOpenApi, SpecError or CannotEmit; neither specs/ nor generated/ has changed then.
    """
    if not _NAME.fullmatch(name) or name in KEPT_NAMES:
        raise Refused(f"{name!r} cannot name a platform; use small letters, digits and underscores")
    folder = Layout(root).specs / name
    if folder.exists():
        raise Refused(f"there is a platform {name} already; choose another name, or remove specs/{name}")
    try:
        text = write(adopt(load(spec, str(spec)).data))
    except NotOpenApi as error:
        raise Refused(f"{spec} {error}") from error
    try:
        folder.mkdir(parents=True)
        (folder / "openapi.yaml").write_text(text, "utf-8")
        return regenerate(root, only=name)
    except BaseException:
        shutil.rmtree(folder)
        raise


def write(document: Any) -> str:
    """Return a document as YAML 1.2, in its order."""
    import yaml

    class Dumper(yaml.SafeDumper):
        def ignore_aliases(self, data: Any) -> bool:
            return True

    def text(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
        # PyYAML knows what YAML 1.1 would bend; `0o17` and `1e3` are numbers in 1.2 alone.
        style = "|" if "\n" in value else None if _stays_text(value) else "'"
        return dumper.represent_scalar("tag:yaml.org,2002:str", value, style)

    Dumper.add_representer(str, text)
    written = yaml.dump(document, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=110)
    if loads(written.encode(), "openapi.yaml").data != document:
        raise Refused("the document holds text that YAML cannot keep; look for control characters in it")
    return written


def _stays_text(value: str) -> bool:
    try:
        return resolve(value) == value
    except ValueError:
        return False


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(
        prog="platform", description="Drop a foreign OpenAPI document in as a platform."
    )
    parser.add_argument("--name", required=True, help="what to call it: small letters, digits, underscores")
    parser.add_argument("--spec", required=True, type=Path, help="OpenAPI 3.0 or 3.1, YAML or JSON")
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    arguments = parser.parse_args(argv)
    if not arguments.name or arguments.spec == Path():
        print(
            "name the platform and its document: make platform NAME=harbour SPEC=harbour.yaml",
            file=sys.stderr,
        )
        return 2
    try:
        add_platform(arguments.name, arguments.spec, arguments.root)
    except (Refused, ToolMissing) as error:
        print(error, file=sys.stderr)
        return 2
    except (SpecError, CannotEmit) as error:
        print(
            f"{error}\n{arguments.spec} cannot become a platform as it is; nothing was added", file=sys.stderr
        )
        return 1
    print(f"wrote specs/{arguments.name}/openapi.yaml and made generated/towpath_wire/{arguments.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
