"""`towpath spec diff`."""

from __future__ import annotations

import json as json_text
from typing import Annotated

from cyclopts import Parameter

from .complaint import Complaint, needs
from .specs import document_named


def diff(
    old: Annotated[str, Parameter(help="An OpenAPI 3.0 or 3.1 file, YAML or JSON, or a platform's name.")],
    new: Annotated[str, Parameter(help="The same, as it is now.")],
    /,
    *,
    json: Annotated[bool, Parameter(negative="", help="Print the findings as one JSON document.")] = False,
) -> int:
    """Say what changed between two specs, what of it breaks, and the version bump owed.

    The status is 0 where nothing breaks, 1 where something does, 2 where a document cannot be read.
    """
    with needs("cli"):
        from towpath.contract.diff import diff as compare
        from towpath.contract.documents import Unreadable

        try:
            difference = compare(document_named(old), document_named(new))
        except Unreadable as error:
            raise Complaint(str(error)) from None
    if json:
        print(json_text.dumps({"old": old, "new": new, **difference.as_dict()}, ensure_ascii=False))
    else:
        from .spec_diff_report import show

        show(difference, old, new)
    return 1 if difference.breaking else 0
