"""`towpath spec show`."""

from __future__ import annotations

import json as json_text
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from .complaint import Complaint, needs
from .specs import document_named

if TYPE_CHECKING:
    from towpath.contract.reference import Entry


def show(
    spec: Annotated[str, Parameter(help="A platform's name, or an OpenAPI file.")],
    /,
    *words: Annotated[
        str,
        Parameter(help="Only operations with all of these in name, path or summary; one is told in full."),
    ],
    json: Annotated[bool, Parameter(negative="", help="Print the list as one JSON document.")] = False,
) -> int:
    """List a spec's operations by the names that clients call them, or tell one in full.

    The status is 0 where something was found, 1 where nothing matches, 2 where the spec cannot be read.
    """
    with needs("cli"):
        from towpath.contract.documents import Unreadable
        from towpath.contract.reference import entries

        try:
            found = _chosen(entries(document_named(spec)), words)
        except Unreadable as error:
            raise Complaint(str(error)) from None
    if json:
        print(json_text.dumps([each.as_dict() for each in found], ensure_ascii=False))
        return 0 if found else 1
    from .spec_show_report import show_all, show_one

    if not found:
        print(f"no operation of {spec} has {' and '.join(words)} in its name, path or summary")
    elif len(found) == 1:
        show_one(found[0])
    else:
        show_all(spec, found)
    return 0 if found else 1


def _chosen(entries: list[Entry], words: tuple[str, ...]) -> list[Entry]:
    called = [each for each in entries if each.is_called(" ".join(words))]
    return called or [each for each in entries if each.matches(words)]
