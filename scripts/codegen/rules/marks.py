"""The `x-` keys: known, where they belong, and true of what they speak of (`specs/README.md`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import jsonschema_rs

from scripts.codegen.grammar import escape, tokens

from .structure import pointer_to

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.codegen.findings import Finding

    from .subject import OperationAt, Subject

PAGE: Final = "see specs/README.md"


class Keys:
    """The rules that `specs/x-keys.schema.json` gives."""

    def __init__(self, schema: dict[str, Any]) -> None:
        self._kinds = {
            kind: jsonschema_rs.Draft202012Validator({**schema, "$ref": f"#/$defs/{kind}"})
            for kind in schema["$defs"]
            if kind[0].isupper()
        }
        self._formats = frozenset(schema["$defs"]["format"]["enum"])

    def keys_are_known(self, subject: Subject) -> Iterator[Finding]:
        """Find `x-` keys that mean nothing where they stand, or say what they cannot say."""
        for found in subject.found:
            marks = {key: value for key, value in found.value.items() if key[:2] == "x-"}
            if not marks or (found.ref is not None and found.kind != "Schema"):
                continue
            if found.kind not in self._kinds:
                for key in marks:
                    yield subject.finding(
                        f"{found.pointer}/{key}", f"{key} means nothing on a {found.kind}; {PAGE}"
                    )
                continue
            for error in self._kinds[found.kind].iter_errors(marks):
                yield from self._explain(subject, found.kind, found.pointer, error)

    def _explain(self, subject: Subject, kind: str, pointer: str, error: Any) -> Iterator[Finding]:
        unexpected = getattr(error.kind, "unexpected", ()) if not error.instance_path else ()
        for key in unexpected:
            yield subject.finding(f"{pointer}/{key}", f"{key} means nothing on a {kind}; {PAGE}")
        if not unexpected:
            place = pointer + pointer_to(error.instance_path)
            yield subject.finding(place, f"{error.instance_path[0]}: {error.message}; {PAGE}")

    def formats_are_registered(self, subject: Subject) -> Iterator[Finding]:
        """Find formats that nobody checks."""
        for found in subject.of("Schema"):
            name = found.value.get("format")
            if name is not None and name not in self._formats:
                yield subject.finding(
                    f"{found.pointer}/format", f"the format {name!r} is not registered; {PAGE}"
                )


def containers_take_no_marks(subject: Subject) -> Iterator[Finding]:
    """Find `x-` keys directly below `paths` and `responses`, where OpenAPI would take any."""
    holders = [("/paths", subject.document.get("paths", {}))]
    holders += [(f"{each.pointer}/responses", each.value.get("responses", {})) for each in subject.operations]
    for pointer, holder in holders:
        for key in holder:
            if key[:2] == "x-":
                yield subject.finding(f"{pointer}/{escape(key)}", f"{key} means nothing here; {PAGE}")


def operations_have_evidence(subject: Subject) -> Iterator[Finding]:
    """Find operations that do not say how we know of them."""
    for operation in subject.operations:
        for key in ("x-evidence", "x-evidence-source"):
            if key not in operation.value:
                yield subject.finding(operation.pointer, f"{operation.name} has no {key}; {PAGE}")


def unwrapping_leads_somewhere(subject: Subject) -> Iterator[Finding]:
    """Find envelopes without the property that `x-unwrap` wants to take out."""
    for found in subject.of("Response"):
        pointer = found.value.get("x-unwrap")
        if pointer is None:
            continue
        place = f"{found.pointer}/x-unwrap"
        bodies = [media for media in found.value.get("content", {}).values() if "schema" in media]
        if not bodies:
            yield subject.finding(place, "x-unwrap stands on a response without a body; remove it")
        for media in bodies:
            if inside(subject, media["schema"], pointer) is None:
                yield subject.finding(place, f"x-unwrap: the schema has no {pointer}; correct the pointer")


def paging_leads_somewhere(subject: Subject) -> Iterator[Finding]:
    """Find lists whose items, total, next page or page size are not where `x-paging` says."""
    for operation in subject.operations:
        paging = operation.value.get("x-paging")
        if isinstance(paging, dict):
            place = f"{operation.pointer}/x-paging"
            for message in _paging_problems(subject, operation, paging):
                yield subject.finding(place, f"x-paging: {message}; correct it")


def _paging_problems(subject: Subject, operation: OperationAt, paging: dict[str, Any]) -> Iterator[str]:
    answer = subject.resolved(operation.value["responses"].get("200", {}))
    schemas = [media["schema"] for media in answer.get("content", {}).values() if "schema" in media]
    if not schemas:
        yield f"{operation.name} has no 200 with a body"
        return
    pages, total = paging["next"], paging.get("total")
    in_header = total["header"] if isinstance(total, dict) else None
    pointers = {
        "items": paging["items"],
        "total": None if in_header else total,
        "next.link": pages.get("link"),
    }
    for name, pointer in pointers.items():
        if pointer is not None and inside(subject, schemas[0], pointer) is None:
            yield f"{name}: the 200 schema has no {pointer or 'body'}"
    items = inside(subject, schemas[0], paging["items"])
    if items is not None and "array" not in str(items.get("type", "array")):
        yield f"items: {paging['items'] or 'the body'} is no array"
    headers = {name.lower() for name in answer.get("headers", {})}
    if "header" in pages and "link" not in headers:
        yield "next.header: the 200 has no Link header"
    if in_header and in_header.lower() not in headers:
        yield f"total.header: the 200 has no {in_header} header"
    query = {value["name"] for _, value in operation.parameters if value["in"] == "query"}
    for name, parameter in (
        ("next.page", pages.get("page")),
        ("next.offset", pages.get("offset")),
        ("size", paging.get("size")),
    ):
        if parameter is not None and parameter not in query:
            yield f"{name}: there is no query parameter {parameter!r}"


def refusals_are_answers(subject: Subject) -> Iterator[Finding]:
    """Find refusals with a status that the operation does not answer with, and codes that stand twice."""
    for operation in subject.operations:
        seen = set()
        for index, refusal in enumerate(operation.value.get("x-refusals", [])):
            place = f"{operation.pointer}/x-refusals/{index}"
            key = (refusal["status"], refusal["code"])
            if str(refusal["status"]) not in operation.value["responses"]:
                yield subject.finding(
                    place, f"x-refusals: {operation.name} has no response {key[0]}; write it"
                )
            if key in seen:
                yield subject.finding(place, f"x-refusals: {key[0]} {key[1]} stands twice; remove one")
            seen.add(key)


def clamps_have_no_bound(subject: Subject) -> Iterator[Finding]:
    """Find clamped parameters whose schema refuses what the clamp would mend, or is no number."""
    for found in subject.of("Parameter"):
        schema = subject.resolved(found.value.get("schema", {}))
        for bound in found.value.get("x-clamp", {}):
            place = f"{found.pointer}/x-clamp/{bound}"
            if bound in schema:
                yield subject.finding(
                    place, f"x-clamp: the schema refuses beyond its {bound}; remove one of the two"
                )
            if schema.get("type") not in ("integer", "number"):
                yield subject.finding(place, "x-clamp: the parameter is no number; remove the clamp")


def slashes_end_the_path(subject: Subject) -> Iterator[Finding]:
    """Find parameters that take the rest of the path and do not stand at its end."""
    for operation in subject.operations:
        for pointer, parameter in operation.parameters:
            if "x-slashes" in parameter and not (
                parameter["in"] == "path" and operation.path.endswith(f"/{{{parameter['name']}}}")
            ):
                yield subject.finding(
                    pointer, "x-slashes: only the path parameter at the end of the path takes slashes"
                )


def prefixes_stand_before_keys(subject: Subject) -> Iterator[Finding]:
    """Find security schemes with a word before the key that have no key in a header."""
    for found in subject.of("SecurityScheme"):
        is_key = found.value.get("type") == "apiKey" and found.value.get("in") == "header"
        if "x-prefix" in found.value and not is_key:
            yield subject.finding(
                f"{found.pointer}/x-prefix", f"x-prefix: the scheme is no apiKey in a header; {PAGE}"
            )


def private_values_are_listed(subject: Subject) -> Iterator[Finding]:
    """Find values that keep a thing to its owner and are none of the enumeration's."""
    for found in subject.of("Schema"):
        for value in found.value.get("x-private", []):
            if value not in found.value.get("enum", []):
                yield subject.finding(
                    f"{found.pointer}/x-private", f"x-private: {value!r} is no value of the enumeration"
                )


def inside(subject: Subject, schema: Any, pointer: str) -> dict[str, Any] | None:
    """Return the schema of what `pointer` leads to in a value of `schema`, or None where it leads nowhere."""
    here: list[Any] = [schema]
    for name in tokens(pointer):
        here = [
            piece["properties"][name]
            for piece in _alternatives(subject, here)
            if name in piece.get("properties", {})
        ]
    return next(_alternatives(subject, here), None)


def _alternatives(subject: Subject, schemas: list[Any], depth: int = 0) -> Iterator[dict[str, Any]]:
    for schema in schemas:
        target = subject.resolved(schema)
        if isinstance(target, dict) and depth < 20:
            yield target
            for key in ("allOf", "oneOf", "anyOf"):
                yield from _alternatives(subject, target.get(key, []), depth + 1)
