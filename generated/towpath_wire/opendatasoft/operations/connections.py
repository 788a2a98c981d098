# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on connections: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal

from ..._seam.bodies import JsonBody
from ..._seam.calls import Answer, Call, Operation, nothing as _nothing
from ..._seam.encode import path_segment as _path_segment, query_pairs as _query_pairs
from ..._seam.paging import Paging as _Paging
from ..._seam.shapes import decode as _decode

if TYPE_CHECKING:
    from ..._seam.calls import Options
    from ...payloads import opendatasoft as payloads
    from .. import models


def _read_list_connections(value: Any) -> models.PaginatedConnections:
    from ..models.paginated_connections import paginated_connections_read

    result: models.PaginatedConnections = paginated_connections_read(value)
    return result


LIST_CONNECTIONS: Final[Operation[models.PaginatedConnections]] = Operation(
    "list_connections",
    "GET",
    "/datasource_connections/",
    answers=(Answer(200, "application/json", _read_list_connections, items=("results",)),),
    problems=(400, 401, 403, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/datasources_connections.yaml:4",
)
LIST_CONNECTIONS_PAGES: Final = _Paging(
    items=("results",), total=("total_count",), link=("next",), always=True, size="limit", at_a_time=100
)


def list_connections(
    *,
    limit: int | None = None,
    offset: int | None = None,
    sort: Literal[
        "created_at",
        "updated_at",
        "type",
        "dataset_count",
        "-created_at",
        "-updated_at",
        "-type",
        "-dataset_count",
    ]
    | None = None,
    options: Options | None = None,
) -> Call[models.PaginatedConnections]:
    return Call(
        LIST_CONNECTIONS,
        "/datasource_connections/",
        query=[*_query_pairs("limit", limit), *_query_pairs("offset", offset), *_query_pairs("sort", sort)],
        options=options,
    )


def _read_create_connection(value: Any) -> models.Connection | dict[str, Any]:
    from ..models.connection import connection_shape

    result: models.Connection | dict[str, Any] = _decode(value, connection_shape)
    return result


CREATE_CONNECTION: Final[Operation[models.Connection | dict[str, Any]]] = Operation(
    "create_connection",
    "POST",
    "/datasource_connections/",
    answers=(Answer(201, "application/json", _read_create_connection),),
    problems=(400, 401, 403, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/datasources_connections.yaml:33",
)


def create_connection(
    body: models.Connection | payloads.ConnectionRequest, *, options: Options | None = None
) -> Call[models.Connection | dict[str, Any]]:
    return Call(
        CREATE_CONNECTION,
        "/datasource_connections/",
        body=JsonBody(body),
        options=options,
    )


def _read_retrieve_connection(value: Any) -> models.Connection | dict[str, Any]:
    from ..models.connection import connection_shape

    result: models.Connection | dict[str, Any] = _decode(value, connection_shape)
    return result


RETRIEVE_CONNECTION: Final[Operation[models.Connection | dict[str, Any]]] = Operation(
    "retrieve_connection",
    "GET",
    "/datasource_connections/{connection_uid}/",
    answers=(Answer(200, "application/json", _read_retrieve_connection),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/datasources_connections.yaml:134",
)


def retrieve_connection(
    connection_uid: str, *, options: Options | None = None
) -> Call[models.Connection | dict[str, Any]]:
    return Call(
        RETRIEVE_CONNECTION,
        f"/datasource_connections/{_path_segment(connection_uid)}/",
        options=options,
    )


def _read_update_connection(value: Any) -> models.Connection | dict[str, Any]:
    from ..models.connection import connection_shape

    result: models.Connection | dict[str, Any] = _decode(value, connection_shape)
    return result


UPDATE_CONNECTION: Final[Operation[models.Connection | dict[str, Any]]] = Operation(
    "update_connection",
    "PUT",
    "/datasource_connections/{connection_uid}/",
    answers=(Answer(200, "application/json", _read_update_connection),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("manage_connection",),
    evidence="documented",
    spec="specs/opendatasoft/paths/datasources_connections.yaml:152",
)


def update_connection(
    connection_uid: str,
    body: models.Connection | payloads.ConnectionRequest,
    *,
    options: Options | None = None,
) -> Call[models.Connection | dict[str, Any]]:
    return Call(
        UPDATE_CONNECTION,
        f"/datasource_connections/{_path_segment(connection_uid)}/",
        body=JsonBody(body),
        options=options,
    )


DELETE_CONNECTION: Final[Operation[None]] = Operation(
    "delete_connection",
    "DELETE",
    "/datasource_connections/{connection_uid}/",
    answers=(Answer(204, None, _nothing),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("manage_connection",),
    evidence="documented",
    spec="specs/opendatasoft/paths/datasources_connections.yaml:189",
)


def delete_connection(connection_uid: str, *, options: Options | None = None) -> Call[None]:
    return Call(
        DELETE_CONNECTION,
        f"/datasource_connections/{_path_segment(connection_uid)}/",
        options=options,
    )
