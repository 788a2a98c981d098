"""What the checks use of schemathesis, spelt out: its own types are generic over what nobody here names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, MutableMapping
from typing import Any, Protocol


class Prepared(Protocol):
    """The request as it was sent."""

    method: str | None
    headers: Mapping[str, str | bytes]


class Response(Protocol):
    """An answer; header names are lower-case."""

    status_code: int
    headers: dict[str, list[str]]
    content: bytes
    request: Prepared

    def json(self) -> Any: ...


class SecurityParameter(Protocol):
    @property
    def name(self) -> str: ...


class Security(Protocol):
    def iter_parameters(self) -> Iterable[SecurityParameter]: ...


class Transport(Protocol):
    def send(self, case: Case, **options: Any) -> Response: ...


class ApiSchema(Protocol):
    @property
    def transport(self) -> Transport: ...

    def find_operation_by_label(self, label: str) -> ApiOperation | None: ...


class ApiOperation(Protocol):
    label: str
    path: str
    method: str
    schema: ApiSchema
    security: Security

    def Case(self, **parts: Any) -> Case: ...  # noqa: N802  (schemathesis' spelling)

    def validate_response(self, response: Any, *, case: Any = None) -> bool | None: ...


class Case(Protocol):
    """One request to be."""

    id: str
    operation: ApiOperation
    method: str
    media_type: str | None
    body: Any
    path_parameters: dict[str, Any]
    query: dict[str, Any]
    cookies: dict[str, Any]
    headers: MutableMapping[str, str]

    @property
    def meta(self) -> Any: ...

    def derive(self, *, query: dict[str, Any] | None = None, keep_auth: bool = False) -> Case: ...


class Internals(Protocol):
    transport_kwargs: dict[str, Any] | None

    def record_case(self, *, parent_id: str, case: Case) -> None: ...

    def record_response(self, *, case_id: str, response: Response) -> None: ...


class CheckContext(Protocol):
    internals: Internals


CheckFunction = Callable[[CheckContext, Response, Case], bool | None]
