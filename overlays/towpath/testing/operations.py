"""Operations of a spec, made ready: parameters, body, security, answers, each worked out once, when first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from .answers import DocumentedAnswer
from .authentication import Scheme, cookies
from .bodies import Body, Intake, Unread
from .json_values import is_object
from .parameters import Parameter
from .refusals import StandInError, bad_request
from .routing import Resource
from .spec import escape

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from .authentication import Alternatives
    from .messages import Request
    from .spec import Spec

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

# What a refusal becomes where an operation does not document its status: never an undocumented one, if it can be.
_INSTEAD: Final = {
    400: (422,),
    401: (403,),
    403: (401, 404),
    404: (410, 400, 422),
    409: (400, 422),
    413: (400, 422),
    415: (400, 422),
    422: (400,),
    429: (503,),
}


class Operation:
    """One operation, by its operationId (or `GET /path` where it has none)."""

    def __init__(
        self,
        spec: Spec,
        path: str,
        method: str,
        limit: int | None = None,
        *,
        is_partial: bool = False,
        takes_forms: bool = False,
    ) -> None:
        self._spec = spec
        self._pointer = f"/paths/{escape(path)}/{method}"
        self._limit = limit
        self._is_partial = is_partial or method == "patch"
        self._takes_forms = takes_forms
        self.path = path
        self.method = method.upper()
        self.node: Mapping[str, Any] = spec.at(self._pointer)
        self.id: str = self.node.get("operationId", f"{self.method} {path}")

    def __repr__(self) -> str:
        return f"<Operation {self.id}: {self.method} {self.path}>"

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        """Return every parameter; an operation's own wins over its path's."""
        found: dict[tuple[str, str], Parameter] = {}
        shared = f"/paths/{escape(self.path)}"
        for parent in (shared, self._pointer):
            for index in range(len(self._spec.at(parent).get("parameters", ()))):
                node, pointer = self._spec.resolve(f"{parent}/parameters/{index}")
                if node["in"] == "header" and node["name"].lower() in (
                    "accept",
                    "content-type",
                    "authorization",
                ):
                    continue  # OpenAPI: such a definition is ignored
                found[node["in"], node["name"]] = Parameter(self._spec, node, pointer)
        return tuple(found.values())

    @cached_property
    def _by_location(self) -> dict[str, tuple[Parameter, ...]]:
        return {
            where: tuple(each for each in self.parameters if each.location == where)
            for where in ("path", "query", "header", "cookie")
        }

    @cached_property
    def query_keys(self) -> frozenset[str]:
        """Return every query key that means something."""
        keys = {scheme.key for schemes in self.security for scheme in schemes if scheme.location == "query"}
        return frozenset(keys.union(*(parameter.keys() for parameter in self._by_location["query"])))

    @cached_property
    def security(self) -> Alternatives:
        """Return the alternatives of schemes that open the operation; none at all: it is open."""
        schemes = self._spec.document.get("components", {}).get("securitySchemes", {})
        return tuple(
            tuple(Scheme(name, self._spec.target(schemes[name])) for name in alternative)
            for alternative in self.required_security
        )

    @property
    def required_security(self) -> Sequence[Mapping[str, Sequence[str]]]:
        """Return the alternatives as the spec has them, with the scopes that each scheme needs."""
        required: Sequence[Mapping[str, Sequence[str]]] = self.node.get(
            "security", self._spec.document.get("security", ())
        )
        return required

    @cached_property
    def body(self) -> Body | None:
        """Return the request body, or None for an operation that takes none."""
        if "requestBody" not in self.node:
            return None
        node, pointer = self._spec.resolve(f"{self._pointer}/requestBody")
        defaults = not self._is_partial
        return Body(self._spec, node, pointer, defaults=defaults, limit=self._limit, forms=self._takes_forms)

    @property
    def takes_input(self) -> bool:
        """Whether there is anything that a caller could say wrongly."""
        return bool(self.parameters or self.body)

    @cached_property
    def body_schema(self) -> Mapping[str, Any]:
        """Return the schema of the request body in its first media type; an empty one where there is none."""
        if "requestBody" not in self.node:
            return {}
        node, _ = self._spec.resolve(f"{self._pointer}/requestBody")
        contents: Mapping[str, Mapping[str, Any]] = node["content"]
        for content in contents.values():
            found = self._spec.target(content.get("schema", {}))
            return found if is_object(found) else {}
        return {}

    @cached_property
    def answers(self) -> dict[str, DocumentedAnswer]:
        """Return the documented answers by status (`200`, `4XX`, `default`)."""
        return {
            str(status): DocumentedAnswer(self._spec, f"{self._pointer}/responses/{status}")
            for status in self.node.get("responses", {})
        }

    @cached_property
    def _answer_cache(self) -> dict[int, DocumentedAnswer | None]:
        return {}

    def answer(self, status: int) -> DocumentedAnswer | None:
        """Return what is documented for a status, or None."""
        known = self._answer_cache
        if status not in known:
            answers = self.answers
            known[status] = (
                answers.get(str(status)) or answers.get(f"{status // 100}XX") or answers.get("default")
            )
        return known[status]

    def documented(self, status: int) -> int:
        """Return the status itself, or the nearest one that the operation documents."""
        if self.answer(status) is not None:
            return status
        return next((other for other in _INSTEAD.get(status, ()) if self.answer(other) is not None), status)

    def success(self) -> int:
        """Return the lowest documented status of success."""
        codes = [int(status.replace("X", "0")) for status in self.answers if status[0] in "123"]
        return min((code for code in codes if 200 <= code < 300), default=min(codes, default=200))

    def intake(self, request: Request, beside: Sequence[tuple[str, str]] = ()) -> Intake:
        """Return what takes the body, with the fields of the query that count as the body's."""
        if self.body is None:
            return Unread()
        return self.body.intake(request, [pair for pair in beside if pair[0] not in self.query_keys])

    def values(
        self,
        request: Request,
        names: Sequence[str],
        segments: Sequence[str],
        query: Sequence[tuple[str, str]],
    ) -> tuple[dict[str, Any], dict[str, Any], dict[str, Any], dict[str, Any]]:
        """Return the parameters of path, query, header and cookie by name; refuse what does not fit (400)."""
        locations = self._by_location
        path = _read(locations["path"], {name: [value] for name, value in zip(names, segments, strict=True)})
        grouped: dict[str, list[str]] = {}
        if query:
            for key, value in query:
                grouped.setdefault(key, []).append(value)
        queried = _read(locations["query"], grouped)
        headers = locations["header"]
        found = {
            each.name.lower(): request.header_values(each.name.lower().encode("latin-1")) for each in headers
        }
        header = _read(headers, found)
        cookie: dict[str, Any] = {}
        if locations["cookie"]:
            grouped = {}
            for key, value in cookies(request):
                grouped.setdefault(key, []).append(value)
            cookie = _read(locations["cookie"], grouped)
        return path, queried, header, cookie

    def refuse_unknown(self, query: Sequence[tuple[str, str]]) -> None:
        """Refuse a query key that means nothing (400); platforms are lenient here, strict mode is not."""
        for key, _ in query:
            if key not in self.query_keys:
                raise bad_request(
                    f"query.{key[:80]} is not known here", where=f"query.{key[:80]}", code="unknown_key"
                )


def resources_of(
    spec: Spec, limits: Mapping[str, int], partial: Collection[str] = (), forms: Collection[str] = ()
) -> list[Resource]:
    """Return every path of a spec with its operations.

    `limits` bounds bodies in bytes by operationId; bodies of `partial` operations get no defaults; those of `forms` may
    be forms where the spec says JSON.
    """
    found: list[Resource] = []
    for path, node in spec.document.get("paths", {}).items():
        if not path.startswith("/"):
            raise StandInError(f"the path {path!r} of the spec does not start with a slash")
        ids = {method: str(node[method].get("operationId")) for method in METHODS if method in node}
        methods = {
            method.upper(): Operation(
                spec,
                path,
                method,
                limits.get(name),
                is_partial=name in partial,
                takes_forms=name in forms,
            )
            for method, name in ids.items()
        }
        found.append(Resource(path, methods, open_ended=_is_open_ended(spec, path)))
    return found


def _is_open_ended(spec: Spec, path: str) -> bool:
    """Say whether the parameter at the end of a path may hold slashes (`x-slashes`)."""
    item = f"/paths/{escape(path)}"
    holders = [item, *(f"{item}/{method}" for method in METHODS if method in spec.at(item))]
    found = [
        spec.resolve(f"{holder}/parameters/{index}")[0]
        for holder in holders
        for index in range(len(spec.at(holder).get("parameters", ())))
    ]
    return any("x-slashes" in each and path.endswith(f"/{{{each['name']}}}") for each in found)


def _read(parameters: Sequence[Parameter], values: Mapping[str, list[str]]) -> dict[str, Any]:
    if not parameters:
        return {}
    read = ((parameter.name, parameter.read(values)) for parameter in parameters)
    return {name: value for name, value in read if value is not None}
