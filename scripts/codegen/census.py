"""Count what was emitted against the spec that a person wrote; whatever is missing is named, with its line.

Both generators exit with 0 after losing operations, parameters, bodies or models. So everything of the original bundle,
not of what was handed to them, must be found again in the Python that came out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .emitted import EmittedOperation, plain, read
from .grammar import escape, tokens
from .rules.subject import Subject

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from .bundle import Bundle
    from .emitted import Emitted
    from .findings import Finding
    from .rules.subject import OperationAt

_CALLERS = ("sync", "async", "raw sync", "raw async", "streaming sync", "streaming async")
_VARIANTS = (
    "",
    "model",
    *(f"{base}{view}" for base in ("", "model") for view in ("request", "response", "request1", "response1")),
)
"""What may stand behind a schema's name: a word where Python has the name, and which of its two views a payload is."""
_NUMBERED = "field"
"""What openapi-python-client puts before a name that Python would not take."""
_UNIONS = ("oneOf", "anyOf")
_WORDS = frozenset(
    {
        "default",
        "deprecated",
        "description",
        "example",
        "examples",
        "externalDocs",
        "readOnly",
        "title",
        "writeOnly",
    }
)
"""Keys of a schema that say nothing of values."""


def census(bundle: Bundle, package: Path) -> list[Finding]:
    """Return what of `bundle` is not in `package` (the folder `towpath_wire`); nothing, if all is there."""
    subject = Subject(bundle)
    emitted = read(package, bundle.platform)
    counts = (_operations(subject, emitted), _schemas(subject, emitted), _document(subject, emitted))
    return sorted({finding for count in counts for finding in count})


def _document(subject: Subject, emitted: Emitted) -> Iterator[Finding]:
    if emitted.document != subject.document:
        yield subject.finding(
            "", f"specs/{subject.bundle.platform}.json is not the bundled spec; it was lost on the way"
        )


# -- operations --------------------------------------------------------------------------------------------------


def _operations(subject: Subject, emitted: Emitted) -> Iterator[Finding]:
    for operation in subject.operations:
        made = emitted.operations.get(operation.name)
        if made is None:
            yield subject.finding(
                operation.pointer, f"{operation.name} was lost: no operation of that name was emitted"
            )
            continue
        for message in _losses(subject, operation, made):
            yield subject.finding(operation.pointer, f"{operation.name}: {message}")


def _losses(subject: Subject, operation: OperationAt, made: EmittedOperation) -> Iterator[str]:
    if (made.method, made.path) != (operation.method.upper(), operation.path):
        yield f"emitted as {made.method} {made.path}, written as {operation.method.upper()} {operation.path}"
    if made.builder is None:
        yield "nothing builds its calls"
        return
    for caller in _CALLERS:
        if caller not in made.callers:
            yield f"there is no {caller} method that leads to it"
    for name in sorted(made.arguments - made.used):
        yield f"the argument {name} is taken and never used"
    yield from _lost_parameters(operation, made)
    yield from _lost_bodies(subject, operation, made)
    yield from _lost_answers(subject, operation, made)
    yield from _lost_paging(operation, made)


def _lost_paging(operation: OperationAt, made: EmittedOperation) -> Iterator[str]:
    said = operation.value.get("x-paging")
    if said is None:
        return
    for caller in ("sync", "async"):
        if caller not in made.paged_callers:
            yield f"the {caller} method returns no pages"
    next_, total, kept = said["next"], said.get("total"), made.paging or {}
    expected = {
        "link": tuple(tokens(next_["link"])) if "link" in next_ else None,
        "header": True if "header" in next_ else None,
        "page": next_.get("page"),
        "offset": next_.get("offset"),
        "size": said.get("size"),
        "total": total["header"] if isinstance(total, dict) else total and tuple(tokens(total)),
    }
    for name, value in expected.items():
        if kept.get(name) != value:
            yield f"x-paging: {name} was emitted as {kept.get(name)!r}, written as {value!r}"
    if len(kept.get("items", "")) > len(tokens(said["items"])):
        yield f"x-paging: items were emitted as {kept['items']!r}, written as {said['items']!r}"


def _lost_parameters(operation: OperationAt, made: EmittedOperation) -> Iterator[str]:
    expected = re.sub(r"\{([^{}]*)\}", lambda match: f"{{{plain(match[1])}}}", operation.path)
    if not _same_path(made.sent_path or "", expected):
        yield f"calls go to {made.sent_path} instead of {operation.path}"
    for _, parameter in operation.parameters:
        name, place = parameter["name"], parameter["in"]
        if place != "path" and name not in made.sent.get(place, ()):
            yield f"the {place} parameter {name!r} was lost"


def _same_path(sent: str, expected: str) -> bool:
    """Compare two paths, whose parameters may have got a word before or behind them.

    One is put before names that Python would not take, the other behind a name that another parameter has too.
    """
    parts, wanted = re.split(r"[{}]", sent), re.split(r"[{}]", expected)
    return len(parts) == len(wanted) and all(
        part.removeprefix(_NUMBERED) in (want.removeprefix(_NUMBERED), f"{want}path")
        if index % 2
        else part == want
        for index, (part, want) in enumerate(zip(parts, wanted, strict=True))
    )


def _lost_bodies(subject: Subject, operation: OperationAt, made: EmittedOperation) -> Iterator[str]:
    for media in subject.resolved(operation.value.get("requestBody", {})).get("content", {}):
        if _bare(media) not in made.media:
            yield f"the request body {media} was lost"


def _lost_answers(subject: Subject, operation: OperationAt, made: EmittedOperation) -> Iterator[str]:
    for status, media in _expected_answers(subject, operation.value.get("responses", {})):
        if status in made.problems and not 200 <= status < 400:
            continue
        if (status, media) not in made.answers:
            shown = f"{status}{'' if status > 9 else 'XX'} {media or 'without a body'}"
            yield f"the answer {shown} was lost"


def _expected_answers(subject: Subject, responses: dict[str, Any]) -> Iterator[tuple[int, str | None]]:
    """Find status and media type of each answer; a range counts as its first digit.

    `default` and ranges of refusals need no place: what the spec does not know by its number raises as well. A
    `default` that stands alone is the success.
    """
    successes = [status for status in responses if status[0] in "23"]
    for status, value in responses.items():
        if (
            status[:2] == "x-"
            or (status == "default" and successes)
            or (status[1:].upper() == "XX" and status[0] in "145")
        ):
            continue
        number = 2 if status == "default" else int(status) if status.isdigit() else int(status[0])
        content = subject.resolved(value).get("content") or {None: {}}
        for media in content:
            yield number, media and _bare(media)


def _bare(media: str) -> str:
    return media.partition(";")[0].strip().lower()


# -- schemas -----------------------------------------------------------------------------------------------------


def _schemas(subject: Subject, emitted: Emitted) -> Iterator[Finding]:
    for name, schema in subject.document.get("components", {}).get("schemas", {}).items():
        pointer = f"/components/schemas/{escape(name)}"
        for message in _lost_of_schema(subject, emitted, name, schema):
            yield subject.finding(pointer, f"the schema {name}: {message}")


def _lost_of_schema(subject: Subject, emitted: Emitted, name: str, schema: Any) -> Iterator[str]:
    properties = _properties(subject, schema)
    values = _values(schema)
    if (not properties and not values) or _is_another(schema):
        return  # a named text, list or union, or another schema: what it is made of is counted where it stands
    names = _alternatives(subject, schema)
    model = _found_in(emitted.types, name, names)
    if model is None:
        yield "was lost: no class of that name was emitted"
    else:
        for lost in sorted((properties.keys() or values) - model):
            yield f"{'the property' if properties else 'the value'} {lost!r} was lost"
    payload = _found_in(emitted.payloads, name, names)
    if payload is None:
        yield "has no payload type"
    elif properties:
        for lost in sorted(properties.keys() - payload):
            yield f"the property {lost!r} was lost from the payload type"


def _found(types: dict[str, set[str]], name: str) -> set[str] | None:
    bases = (plain(name), f"{_NUMBERED}{plain(name)}")
    found = [types[base + variant] for base in bases for variant in _VARIANTS if base + variant in types]
    return set().union(*found) if found else None


def _found_in(types: dict[str, set[str]], name: str, alternatives: list[str] | None) -> set[str] | None:
    """Find what a schema holds; of a union, what its alternatives hold: those that stand inline begin with its name."""
    if alternatives is None:
        return _found(types, name)
    found = [members for key, members in types.items() if key.startswith(plain(name))]
    found += [members for each in alternatives if (members := _found(types, each)) is not None]
    return set().union(*found) if found else None


def _is_another(schema: Any) -> bool:
    """Tell whether a schema is a reference and no more: a second name of what that leads to."""
    if not isinstance(schema, dict):
        return False
    pieces = [schema] if "$ref" in schema else [piece for piece in schema.get("allOf", ()) if _tells(piece)]
    return not _tells({**schema, "$ref": None, "allOf": None}) and len(pieces) == 1 and "$ref" in pieces[0]


def _tells(schema: Any) -> bool:
    """Tell whether a schema says more of values than words and their type."""
    return isinstance(schema, dict) and any(
        value is not None and key not in _WORDS and key != "type" and key[:2] != "x-"
        for key, value in schema.items()
    )


def _alternatives(subject: Subject, schema: Any, depth: int = 0) -> list[str] | None:
    """Return the components among the alternatives of a schema and of its pieces; None where there are none at all."""
    if not isinstance(schema, dict) or depth > 20:
        return None
    listed = [each for key in _UNIONS for each in schema.get(key, ())]
    names = [
        ref.rpartition("/")[2] for each in listed if isinstance(each, dict) and (ref := each.get("$ref"))
    ]
    below = [_alternatives(subject, subject.resolved(piece), depth + 1) for piece in schema.get("allOf", ())]
    inner = [each for each in below if each is not None]
    return [*names, *(name for each in inner for name in each)] if listed or inner else None


def _properties(subject: Subject, schema: Any, depth: int = 0) -> dict[str, Any]:
    """Return the properties of an object, those of its pieces (`allOf`) included."""
    schema = subject.resolved(schema)
    if not isinstance(schema, dict) or depth > 20:
        return {}
    merged: dict[str, Any] = {}
    for piece in schema.get("allOf", []):
        merged |= _properties(subject, piece, depth + 1)
    if "object" in (schema.get("type") or "object"):  # beside another type they say nothing
        merged.update(schema.get("properties", {}))
    return merged


def _values(schema: Any) -> set[str]:
    """Return the values of an enumeration, as text; one of several types has no members in Python."""
    values = (
        [value for value in schema.get("enum", []) if value is not None] if isinstance(schema, dict) else []
    )
    same = {type(value) for value in values}
    return {str(value) for value in values} if same in ({str}, {int}) else set()
