"""What was written can be read, and reads as it was answered."""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from attrs import frozen

from towpath.contract.fuzz.spec import Json, Operation, Spec, unwrap

from .moving import moving
from .probe import call, send
from .verdict import Finding, json_of, was_accepted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .vocabulary import ApiOperation, Case, CheckContext, CheckFunction, Response

_WRITES = frozenset({"post", "put", "patch"})
_SCALARS = (str, int, float, bool)


@frozen
class Reading:
    """Which operation reads what another one wrote, and where its path parameters come from.

    A parameter's source is `path.<name>` (the same as in the write) or `body.<dotted path>` (in the write's answer).
    """

    operation: Operation
    sources: tuple[tuple[str, str], ...]


def read_your_writes(spec: Spec) -> CheckFunction:
    """Reads after every accepted write, where the spec says how: by link, by the same path, by the id in the answer."""

    @cache
    def readings(label: str) -> tuple[Reading, ...]:
        return tuple(_readings(spec, spec.operations[label]))

    def read_your_writes(ctx: CheckContext, response: Response, case: Case) -> bool | None:
        if case.operation.method not in _WRITES or not was_accepted(case, response):
            return True
        applied = False
        written = json_of(response)
        for reading in readings(case.operation.label):
            parameters = _parameters(reading, case, written)
            target = case.operation.schema.find_operation_by_label(reading.operation.label)
            if parameters is None or target is None or _lacks_credential(case, target):
                continue
            applied = True
            probe = call(case, target, parameters)
            answer = send(ctx, case, probe)
            if reason := _difference(spec, reading.operation, case, written, answer):
                raise Finding("What was written cannot be read back", case, reason, probe=probe)
        return None if applied else True

    return read_your_writes


def _readings(spec: Spec, write: Operation) -> Iterator[Reading]:
    found: set[str] = set()
    for reading in (*_linked(spec, write), *_same_path(spec, write), *_by_id(spec, write)):
        if reading.operation.label not in found:
            found.add(reading.operation.label)
            yield reading


def _linked(spec: Spec, write: Operation) -> Iterator[Reading]:
    for status in write.raw.get("responses", {}):
        documented = spec.resolve(write.raw["responses"][status])
        for each in documented.get("links", {}).values():
            link = spec.resolve(each)
            read = spec.by_id(str(link.get("operationId")))
            sources = {name: _source(str(text)) for name, text in link.get("parameters", {}).items()}
            if read is not None and read.method == "get" and all(sources.values()):
                yield Reading(
                    read, tuple((name.removeprefix("path."), str(sources[name])) for name in sources)
                )


def _source(expression: str) -> str | None:
    """Read the two kinds of runtime expression that lead from a write to a read."""
    if expression.startswith("$response.body#/"):
        return "body." + expression.removeprefix("$response.body#/").replace("/", ".")
    if expression.startswith("$request.path."):
        return "path." + expression.removeprefix("$request.path.")
    return None


def _same_path(spec: Spec, write: Operation) -> Iterator[Reading]:
    read = spec.operations.get(f"GET {write.path}")
    if read is not None and "{" in write.path:
        yield Reading(read, tuple((name, f"path.{name}") for name in _names(write.path)))


def _by_id(spec: Spec, write: Operation) -> Iterator[Reading]:
    """`POST /things` answers with an `id`, and there is a `GET /things/{id}`."""
    if write.method != "post":
        return
    for read in spec.operations.values():
        parent, _, last = read.path.rstrip("/").rpartition("/")
        if read.method == "get" and parent == write.path.rstrip("/") and last.startswith("{"):
            status = next((each for each in write.raw.get("responses", {}) if each.startswith("2")), None)
            wrapped = spec.resolve(write.raw["responses"][status]).get("x-unwrap", "") if status else ""
            inside = ".".join(("body", *wrapped.split("/")[1:], "id"))
            kept = tuple((name, f"path.{name}") for name in _names(write.path))
            yield Reading(read, (*kept, (last.strip("{}"), inside)))


def _lacks_credential(case: Case, read: ApiOperation) -> bool:
    """Whether the write is open to all, or took its credential in the body, and the read asks for one."""
    return any(read.security.iter_parameters()) and not any(case.operation.security.iter_parameters())


def _names(path: str) -> list[str]:
    return [part.strip("{}") for part in path.split("/") if part.startswith("{")]


def _parameters(reading: Reading, case: Case, written: Any) -> dict[str, Any] | None:
    parameters: dict[str, Any] = {}
    for name, source in reading.sources:
        where, *steps = source.split(".")
        value: Any = case.path_parameters if where == "path" else written
        for step in steps:
            value = cast("Json", value).get(step) if isinstance(value, dict) else None
        if not isinstance(value, (str, int)):
            return None
        parameters[name] = value
    return parameters


def _difference(spec: Spec, read: Operation, case: Case, written: Any, answer: Response) -> str | None:
    where = f"{read.label} right after it"
    if not 200 <= answer.status_code < 300:
        return f"{where} answered {answer.status_code}"
    seen = unwrap(spec.response(read, answer.status_code) or {}, json_of(answer))
    sent, write = _written_fields(spec, case), spec.operations[case.operation.label]
    if (size := _size(seen)) is not None:
        # A link may lead to a list of something else.
        return _fewer(size, sent, read, where) if read.path == write.path else None
    status = next((each for each in write.raw.get("responses", {}) if each.startswith("2")), "")
    answered = unwrap(spec.response(write, int(status)) or {}, written) if status else None
    # What the write answered wins over what was sent: a service may trim and round.
    before = cast("Json", answered) if isinstance(answered, dict) else sent
    return _changed(before, seen, moving(spec, read, answer.status_code), where)


def _written_fields(spec: Spec, case: Case) -> Json:
    """The declared fields of the request that are the caller's to write."""
    schema = spec.body_schema(spec.operations[case.operation.label], case.media_type) or {}
    if not isinstance(case.body, dict):
        return {}
    declared = {name: spec.resolve(each) for name, each in schema.get("properties", {}).items()}
    return {
        name: value
        for name, value in cast("Json", case.body).items()
        if name in declared and not declared[name].get("readOnly") and not declared[name].get("writeOnly")
    }


def _changed(before: Json, seen: Any, moving: frozenset[str], where: str) -> str | None:
    if not isinstance(seen, dict):
        return None
    after = cast("Json", seen)
    for name in sorted((before.keys() & after.keys()) - moving):
        if isinstance(before[name], _SCALARS) and not _same(before[name], after[name]):
            return f"{where} shows {name} = {after[name]!r} instead of {before[name]!r}"
    return None


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, float) and isinstance(other, (int, float)):
        return math.isclose(one, other, rel_tol=1e-9)
    return bool(one == other)


def _fewer(seen: int, sent: Json, read: Operation, where: str) -> str | None:
    """A write that takes one list, on the path whose read gives a list: at least so many are there."""
    if "x-paging" in read.raw:
        return None
    sizes = [size for each in sent.values() if (size := _size(each)) is not None]
    if len(sizes) == 1 and seen < sizes[0]:
        return f"{where} shows {seen} items although {sizes[0]} were taken"
    return None


def _size(value: Any) -> int | None:
    return len(value) if value.__class__ is list else None
