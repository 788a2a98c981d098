# Generated from specs/usmart by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on pipelines: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._seam.bodies import JsonBody
from ..._seam.calls import Answer, Call, Operation
from ..._seam.encode import path_segment as _path_segment

if TYPE_CHECKING:
    from uuid import UUID

    from ..._seam.calls import Options
    from ...payloads import usmart as payloads
    from .. import models


def _read_create_resource_container(value: Any) -> models.ResourceContainer:
    from ..models.resource_container import resource_container_read

    result: models.ResourceContainer = resource_container_read(value)
    return result


CREATE_RESOURCE_CONTAINER: Final[Operation[models.ResourceContainer]] = Operation(
    "createResourceContainer",
    "POST",
    "/org/{org_guid}/resourceContainer:create",
    answers=(Answer(200, "application/json", _read_create_resource_container, unwrap=("result",)),),
    problems=(400, 401, 403, 404, 429),
    security=(("key_id", "key_secret"),),
    idempotent=False,
    permission=("provider",),
    evidence="documented",
    spec="specs/usmart/openapi.yaml:419",
)


def create_resource_container(
    org_guid: UUID | str,
    body: models.NewResourceContainer | payloads.NewResourceContainer,
    *,
    options: Options | None = None,
) -> Call[models.ResourceContainer]:
    return Call(
        CREATE_RESOURCE_CONTAINER,
        f"/org/{_path_segment(org_guid)}/resourceContainer:create",
        body=JsonBody(body),
        options=options,
    )


def _read_process_resource_container(value: Any) -> models.ResourceContainer:
    from ..models.resource_container import resource_container_read

    result: models.ResourceContainer = resource_container_read(value)
    return result


PROCESS_RESOURCE_CONTAINER: Final[Operation[models.ResourceContainer]] = Operation(
    "processResourceContainer",
    "POST",
    "/org/{org_guid}/resourceContainer:process",
    answers=(Answer(200, "application/json", _read_process_resource_container, unwrap=("result",)),),
    problems=(400, 401, 403, 404, 409, 429),
    security=(("key_id", "key_secret"),),
    idempotent=True,
    permission=("provider",),
    evidence="documented",
    spec="specs/usmart/openapi.yaml:476",
)


def process_resource_container(
    org_guid: UUID | str,
    body: models.ResourceContainerProcess | payloads.ResourceContainerProcess,
    *,
    options: Options | None = None,
) -> Call[models.ResourceContainer]:
    return Call(
        PROCESS_RESOURCE_CONTAINER,
        f"/org/{_path_segment(org_guid)}/resourceContainer:process",
        body=JsonBody(body),
        options=options,
    )
