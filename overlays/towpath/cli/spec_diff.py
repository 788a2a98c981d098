"""`towpath spec diff`."""

from __future__ import annotations

import json as json_text
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from .complaint import Complaint, needs
from .platforms import platforms

if TYPE_CHECKING:
    from towpath.contract.documents import Document


def diff(
    old: Annotated[str, Parameter(help="An OpenAPI 3.0 or 3.1 file, YAML or JSON, or a platform's name.")],
    new: Annotated[str, Parameter(help="The same, as it is now.")],
    /,
    *,
    markdown: Annotated[
        bool,
        Parameter(negative="", show_default=False, help="Print Markdown, for a comment or a CI's summary."),
    ] = False,
    json: Annotated[
        bool, Parameter(negative="", show_default=False, help="Print the findings as one JSON document.")
    ] = False,
) -> int:
    """Say what changed between two specs, what of it breaks, and the version bump owed.

    The status is 0 where nothing breaks, 1 where something does, 2 where a document cannot be read.
    """
    if markdown and json:
        raise Complaint("--markdown and --json are two forms of one thing: choose one")
    with needs("cli"):
        from towpath.contract.diff import diff as compare
        from towpath.contract.documents import Unreadable

        try:
            difference = compare(_document(old), _document(new))
        except Unreadable as error:
            raise Complaint(str(error)) from None
    if json:
        print(json_text.dumps({"old": old, "new": new, **difference.as_dict()}, ensure_ascii=False))
    elif markdown:
        from towpath.contract.diff import markdown as as_markdown

        print(as_markdown(difference, old, new))
    else:
        from .spec_diff_report import show

        show(difference, old, new)
    return 1 if difference.breaking else 0


def _document(name: str) -> Document:
    """Read a file, or the bundled spec of a platform where there is no such file."""
    from towpath.contract.documents import Document, read_document

    if Path(name).is_file() or name not in platforms():
        if not Path(name).exists():
            raise Complaint(
                f"there is no file {name}, and no such platform; there is {', '.join(platforms())}"
            )
        return read_document(Path(name))
    return Document(
        json_text.loads(files("towpath_wire.specs").joinpath(f"{name}.json").read_bytes()), name=name
    )
