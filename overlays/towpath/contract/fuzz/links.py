"""The links of a spec: which answer leads to which operation, and whether a request really went that way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, cast

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .spec import Json, Operation, Spec


@frozen
class Link:
    """One link of one answer of one operation."""

    source: str
    status: str
    name: str
    target: str
    body: bool = False
    """Whether it says what the request's body is."""

    @property
    def id(self) -> str:
        """The name that schemathesis gives it."""
        return f"{self.source} -> [{self.status}] {self.name} -> {self.target}"


def links(spec: Spec) -> Iterator[Link]:
    """The links between operations of a spec; what leads out of it is none."""
    for operation in spec.operations.values():
        yield from links_of(spec, operation)


def links_of(spec: Spec, operation: Operation) -> Iterator[Link]:
    """The links of one operation's answers."""
    for status, answer in operation.raw.get("responses", {}).items():
        for name, node in spec.resolve(answer).get("links", {}).items():
            link = spec.resolve(node)
            target = spec.by_id(str(link.get("operationId")))
            if target is not None:
                yield Link(operation.label, str(status), name, target.label, "requestBody" in link)


class _Extracted(Protocol):
    """What one of a link's expressions gave; `value.ok()` where it led to something."""

    value: Any


class Transition(Protocol):
    """A link on its way, in schemathesis' words."""

    id: str
    parameters: Mapping[str, Mapping[str, _Extracted]]
    request_body: _Extracted | None


def carries(link: Link, transition: Transition, case: object) -> bool:
    """Whether a request has every value that its link took from the answer before.

    The fuzzer leaves some of them out at times, and puts made-up ones there, to see what happens.
    """
    for container, parameters in transition.parameters.items():
        sent: Json = getattr(case, container)
        for name, extracted in parameters.items():
            value = _value(extracted)
            if value is None or sent.get(name) != value:
                return False
    body = transition.request_body if link.body else None
    return body is None or _holds(getattr(case, "body", None), _value(body))


def _value(extracted: _Extracted) -> Any:
    """What was found, or None."""
    found = getattr(extracted.value, "ok", None)
    return None if found is None else found()


def _holds(sent: Any, wanted: Any) -> bool:
    """Whether everything of `wanted` stands in `sent`; there may be more."""
    if isinstance(wanted, dict) and isinstance(sent, dict):
        held, parts = cast("Json", sent), cast("Json", wanted)
        return all(name in held and _holds(held[name], each) for name, each in parts.items())
    return bool(sent == wanted)
