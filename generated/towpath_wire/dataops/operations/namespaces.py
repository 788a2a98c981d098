# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on namespaces: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._seam.calls import Answer, Call, Operation
from ..._seam.encode import path_segment as _path_segment, query_pairs as _query_pairs
from ..._seam.paging import Paging as _Paging
from ..._seam.shapes import ListOf as _ListOf, ModelOf as _ModelOf, decode as _decode

if TYPE_CHECKING:
    from ..._seam.calls import Options
    from .. import models


def _read_list_namespaces(value: Any) -> list[models.Namespace]:
    from ..models.namespace import Namespace

    result: list[models.Namespace] = _decode(value, _ListOf(_ModelOf(Namespace)))
    return result


LIST_NAMESPACES: Final[Operation[list[models.Namespace]]] = Operation(
    "listNamespaces",
    "GET",
    "/namespaces",
    answers=(Answer(200, "application/json", _read_list_namespaces, items=()),),
    problems=(400, 401, 403, 429),
    security=(("privateToken",), ("bearer",)),
    idempotent=True,
    evidence="documented",
    spec="specs/dataops/paths/namespaces.yaml:4",
)
LIST_NAMESPACES_PAGES: Final = _Paging(
    items=(), total="X-Total", header=True, page="page", size="per_page", at_a_time=100
)


def list_namespaces(
    *,
    page: int | None = None,
    per_page: int | None = None,
    search: str | None = None,
    owned_only: bool | None = None,
    top_level_only: bool | None = None,
    options: Options | None = None,
) -> Call[list[models.Namespace]]:
    return Call(
        LIST_NAMESPACES,
        "/namespaces",
        query=[
            *_query_pairs("page", page),
            *_query_pairs("per_page", per_page),
            *_query_pairs("search", search),
            *_query_pairs("owned_only", owned_only),
            *_query_pairs("top_level_only", top_level_only),
        ],
        options=options,
    )


def _read_read_namespace(value: Any) -> models.Namespace:
    from ..models.namespace import namespace_read

    result: models.Namespace = namespace_read(value)
    return result


READ_NAMESPACE: Final[Operation[models.Namespace]] = Operation(
    "readNamespace",
    "GET",
    "/namespaces/{id}",
    answers=(Answer(200, "application/json", _read_read_namespace),),
    problems=(400, 401, 403, 404, 429),
    security=(("privateToken",), ("bearer",)),
    idempotent=True,
    evidence="inferred",
    spec="specs/dataops/paths/namespaces.yaml:51",
)


def read_namespace(id: int | str, *, options: Options | None = None) -> Call[models.Namespace]:
    return Call(
        READ_NAMESPACE,
        f"/namespaces/{_path_segment(id)}",
        options=options,
    )
