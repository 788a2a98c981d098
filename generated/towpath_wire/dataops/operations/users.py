# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on users: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._seam.calls import Answer, Call, Operation

if TYPE_CHECKING:
    from ..._seam.calls import Options
    from .. import models


def _read_read_current_user(value: Any) -> models.CurrentUser:
    from ..models.current_user import current_user_read

    result: models.CurrentUser = current_user_read(value)
    return result


READ_CURRENT_USER: Final[Operation[models.CurrentUser]] = Operation(
    "readCurrentUser",
    "GET",
    "/user",
    answers=(Answer(200, "application/json", _read_read_current_user),),
    problems=(400, 401, 403, 429),
    security=(("privateToken",), ("bearer",)),
    idempotent=True,
    evidence="inferred",
    spec="specs/dataops/paths/users.yaml:4",
)


def read_current_user(*, options: Options | None = None) -> Call[models.CurrentUser]:
    return Call(
        READ_CURRENT_USER,
        "/user",
        options=options,
    )
