"""Every rule has a spec that breaks it, and the finding stands on the line to correct."""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from scripts.codegen.bundle import bundle
from scripts.codegen.findings import SpecError
from scripts.codegen.lint import lint, read_x_keys

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[3]
SHIP = '{ $ref: "#/components/schemas/Ship" }'

# What to change, into what, what the finding says, and a piece of the line that it stands on.
BROKEN = {
    "a key that OpenAPI does not know": ("required: true\n        content", "requird: true\n        content", "'requird' was unexpected", "requestBody:"),
    "a missing description": ("          description: A page of ships\n", "", '"description" is a required property', '"200":'),
    "another OpenAPI version": ("openapi: 3.1.0", "openapi: 3.0.3", "does not match", "openapi:"),
    "a schema keyword of the wrong type": ("{ type: integer, minimum: 1 }", "{ type: integer, minimum: one }", "not of type", "minimum: one"),
    "a misspelt schema keyword": ("minimum: 1 }", "minimun: 1 }", "'minimun' is no keyword", "minimun"),
    "a keyword of OpenAPI 3.0": ("litres: { type: number }", "litres: { type: number, nullable: true }", 'write `type: [string, "null"]`', "nullable"),
    "a pattern that does not compile": ('"^[A-Z]"', '"^[A-Z"', "does not compile", "^[A-Z"),
    "a body without an example": ("              example: { type: crate, weight: 3.5 }\n", "", "a body has no example", "application/json"),
    "an example that does not fit": ("weight: 3.5", "weight: heavy", "the example does not fit its schema", "weight: heavy"),
    "an example with a date that is none": ('built: "2024-05-18"', 'built: "2024-05-38"', "the example at /built", "2024-05-38"),
    "an answer without its read-only id": ("{ ship: { id: 7, name: Argo", "{ ship: { name: Argo", '"id" is a required property', "example: { ship"),
    "a default that does not fit": ("minimum: 0, default: 0", "minimum: 0, default: -1", "the default does not fit", "default: -1"),
    "two ways of examples": ("example: { message: no }", "example: { message: no }\n          examples: {}", "exclude each other", "example: { message"),
    "an example kept elsewhere": ("example: { message: no }", "examples: { a: { externalValue: 'https://example.org' } }", "no `value`", "externalValue"),
    "a default response": ('"409": { $ref', "default: { $ref", "write each status by its number", "default:"),
    "a range of statuses": ('"409": { $ref', "4XX: { $ref", "write each status by its number", "4XX:"),
    "no success": ('"201":', '"404":', "has no success", "post:"),
    "a webhook": ("paths:\n", "webhooks: {}\npaths:\n", "webhooks are calls that the platform makes", "webhooks"),
    "a callback": ("      x-permission: [launch]\n", "      callbacks: { done: {} }\n", "callbacks are calls that the platform makes", "callbacks"),
    "no 400": ('        "400": { $ref: "#/components/responses/Refused" }\n        "401": { $ref: "#/components/responses/Refused" }\n        "409"', '        "401": { $ref: "#/components/responses/Refused" }\n        "409"', "takes input and has no 400", "post:"),
    "no 401": ('        "401": { $ref: "#/components/responses/Refused" }\n        "409"', '        "409"', "is secured and has no 401", "post:"),
    "no evidence": ("      x-evidence: inferred\n", "", "readCargo has no x-evidence", "get:"),
    "no source of evidence": ("      x-evidence-source: nobody says\n", "", "readCargo has no x-evidence-source", "get:"),
    "evidence that is none": ("x-evidence: inferred", "x-evidence: hearsay", "x-evidence: ", "hearsay"),
    "an unknown x- key": ("x-idempotent: false", "x-idempotant: false", "x-idempotant means nothing on a Operation", "x-idempotant"),
    "an x- key where it means nothing": ("    Kind: { type", "    Kind: { x-verb: list, type", "x-verb means nothing on a Schema", "Kind:"),
    "an x- key on an object that takes none": ("description: What floats", "description: What floats, x-group: ships", "x-group means nothing on a Tag", "x-group"),
    "an x- key below paths": ("paths:\n", "paths:\n  x-evidence: inferred\n", "x-evidence means nothing here", "x-evidence: inferred"),
    "an x- key below responses": ('responses:\n        "201"', 'responses:\n        x-unwrap: /ship\n        "201"', "x-unwrap means nothing here", "x-unwrap: /ship"),
    "a verb that is no name": ("x-verb: launch", "x-verb: Launch!", "x-verb: ", "Launch!"),
    "a verb that Python keeps": ("x-verb: launch", "x-verb: import", "is a word of Python", "x-verb: import"),
    "two operations of one name": ("x-verb: launch", "x-verb: list", "launchShip and listShips are both ships.list", "post:"),
    "a former name that is in use": ("x-idempotent: false", "x-former-names: [list]", "are both list", "post:"),
    "unwrapping what is not there": ("x-unwrap: /ship", "x-unwrap: /boat", "the schema has no /boat", "x-unwrap"),
    "unwrapping something that is no pointer": ("x-unwrap: /ship", "x-unwrap: ship", "x-unwrap: ", "x-unwrap"),
    "items that are not there": ("items: /items", "items: /ships", "items: the 200 schema has no /ships", "x-paging"),
    "items that are no array": ("items: /items", "items: /total", "items: /total is no array", "x-paging"),
    "a total that is not there": ("total: /total", "total: /count", "total: the 200 schema has no /count", "x-paging"),
    "an offset that is no parameter": ("offset: skip", "offset: start", "no query parameter 'start'", "x-paging"),
    "a page size that is no parameter": ("size: limit", "size: per_page", "no query parameter 'per_page'", "x-paging"),
    "a link that is not there": ("next: { offset: skip }", "next: { link: /next }", "next.link: the 200 schema has no /next", "x-paging"),
    "a Link header that is not there": ("next: { offset: skip }", "next: { header: Link }", "has no Link header", "x-paging"),
    "two ways to the next page": ("next: { offset: skip }", "next: { offset: skip, page: skip }", "x-paging: ", "next:"),
    "a refusal with a status that is no answer": ("status: 409", "status: 402", "has no response 402", "status: 402"),
    "a refusal without a reason": (", when: a ship of that name floats already", "", "x-refusals: ", "name_taken"),
    "a clamp beside a bound": ("{ type: integer, minimum: 1 }", "{ type: integer, maximum: 5 }", "refuses beyond its maximum", "x-clamp"),
    "a clamp on text": ("{ type: integer, minimum: 1 }", "{ type: string }", "the parameter is no number", "x-clamp"),
    "slashes in the middle of a path": ("name: id, in: path", "name: id, in: path, x-slashes: true", "only the path parameter at the end", "name: id"),
    "a word before a key that is in no header": ("in: header, name: X-Key }", "in: query, name: key, x-prefix: Key }", "the scheme is no apiKey in a header", "x-prefix"),
    "two words before a key": ("in: header, name: X-Key }", "in: header, name: X-Key, x-prefix: The key }", "x-prefix", "x-prefix"),
    "a private value that is none": ("enum: [sail, steam] }", "enum: [sail, steam], x-private: [oars] }", "x-private: 'oars' is no value", "enum: [sail"),
    "an unregistered format": ("format: date }", "format: datum }", "the format 'datum' is not registered", "datum"),
    "no operationId": ("      operationId: readCargo\n", "", "GET /ships/{id}/cargo has no operationId", "get:"),
    "one operationId twice": ("operationId: readCargo", "operationId: listShips", "is taken by specs/harbour/openapi.yaml:10", "operationId: listShips"),
    "a link to nowhere": ('"readCargo"', "readCargoes", "the link cargo of launchShip names no operationId", "cargo:"),
    "a link with a parameter that is none": ("parameters: { id:", "parameters: { size: deep, id:", "gives size, which readCargo does not take", "cargo:"),
    "a link without what is needed": (", parameters: { id: $response.body#/ship/id }", "", "does not give id, which readCargo needs", "cargo:"),
    "a link from a path that has no such name": ("$response.body#/ship/id", "$request.path.id", "takes id from the path of launchShip, which has none", "cargo:"),
    "a thing that nothing leads to": ("  /ships/{id}/cargo:\n", '  /ships/{id}:\n    get: { operationId: readShip, responses: { "200": { description: It } } }\n  /ships/{id}/cargo:\n', "launchShip answers with what readShip takes", "post:"),
    "a path parameter that is not described": ("name: id, in: path", "name: ids, in: path", "{id} of /ships/{id}/cargo is no path parameter", "get:"),
    "a path parameter without a place": ("name: id, in: path", "name: ids, in: path", "the path parameter 'ids' is not in", "get:"),
    "a parameter twice": ("        - name: limit\n", "        - { name: skip, in: query, schema: {} }\n        - name: limit\n", "the query parameter 'skip' stands twice", "schema: {} }"),
    "two paths that are one": ("components:\n", "  /ships/{name}/cargo: {}\ncomponents:\n", "is the same path as /ships/{id}/cargo", "/ships/{name}/cargo"),
    "a tag that is not declared": ("tags: [ships]\n      parameters:\n        - name: limit", "", "", ""),
    "a tag without operations": ("{ name: ships, description: What floats }", "{ name: ships, description: What floats }\n  - { name: boats }", "no operation has the tag 'boats'", "name: boats"),
    "a component that nothing uses": ("    Problem:\n", "    Relic: { type: string }\n    Problem:\n", "nothing uses Relic of schemas", "Relic"),
    "a component that only itself uses": ("    Problem:\n", "    Ring: { type: array, items: { $ref: '#/components/schemas/Ring' } }\n    Problem:\n", "nothing uses Ring", "Ring"),
    "a security scheme that is not there": ("security: [{ key: [] }]", "security: [{ kee: [] }]", "'kee' is no security scheme", "security:"),
    "a security scheme that nothing requires": ("    key: { type: apiKey", "    old: { type: http, scheme: basic }\n    key: { type: apiKey", "nothing requires old", "old:"),
    "an inline object": ("litres: { type: number }", "litres: { type: object, properties: { n: { type: number } } }", "an object is written inline", "litres"),
    "an inline object in a body": ('schema: { $ref: "#/components/schemas/ShipPage" }', "schema: { type: object, properties: { items: { type: array }, total: {} } }", "an object is written inline", "schema: { type: object, p"),
    "a tag that is no const": ("type: { const: barrel }", "type: { type: string }", "Barrel does not require 'type' as a `const`", "discriminator"),
    "a mapping that disagrees": ("barrel: \"#/components/schemas/Barrel\"", "barrel: \"#/components/schemas/Crate\"", "make them agree", "discriminator"),
    "a mapping of a stranger": ("mapping: { crate", "mapping: { cask: Barrel, crate", "the mapping has 'cask'", "discriminator"),
    "a union of two texts": ("litres: { type: number }", "litres: { oneOf: [{ type: string }, { type: string, format: uuid }] }", "can both be string", "litres"),
    "a union of numbers": ("litres: { type: number }", "litres: { anyOf: [{ type: number }, { type: integer }] }", "can both be integer", "litres"),
    "a union of objects that nothing tells apart": ("litres: { type: number }", f"litres: {{ oneOf: [{SHIP}, {{ $ref: '#/components/schemas/Port' }}] }}\n    Port: {{ type: object, properties: {{ id: {{}}, name: {{}} }} }}", "", ""),
}  # fmt: skip
BROKEN["a tag that is not declared"] = (
    "tags: [ships]\n      requestBody",
    "tags: [boats]\n      requestBody",
    "the tag 'boats' is not declared",
    "tags: [boats]",
)
BROKEN["a union of objects that nothing tells apart"] = (
    "litres: { type: number }\n",
    (
        "litres: { oneOf: [{ $ref: '#/components/schemas/Hull' }, { $ref: '#/components/schemas/Keel' }] }\n"
        "    Hull: { type: object, properties: { size: { type: number } } }\n"
        "    Keel: { type: object, properties: { size: { type: number } } }\n"
    ),
    "Hull and Keel can both be object",
    "litres",
)


def findings(specs: Path) -> list[str]:
    try:
        lint(bundle(specs, "harbour"), read_x_keys(specs))
    except SpecError as error:
        return [str(finding) for finding in error.findings]
    return []


def test_a_good_spec_has_no_findings(specs: Path, write: Callable[..., Path], harbour: str) -> None:
    write({"openapi.yaml": harbour})
    assert findings(specs) == []


@pytest.mark.parametrize("what", BROKEN)
def test_the_lint_finds(what: str, specs: Path, write: Callable[..., Path], harbour: str) -> None:
    old, new, message, line = BROKEN[what]
    assert harbour.count(old) >= 1
    text = harbour.replace(old, new, 1)
    write({"openapi.yaml": text})
    found = [finding for finding in findings(specs) if message in finding]
    assert found, findings(specs)
    place = re.match(r"specs/harbour/openapi\.yaml:(\d+): ", found[0])
    assert place
    assert line in text.splitlines()[int(place[1]) - 1]
    assert "\n" not in found[0]


def test_all_findings_come_at_once_in_the_order_of_the_file(
    specs: Path, write: Callable[..., Path], harbour: str
) -> None:
    text = harbour
    for what in ("a misspelt schema keyword", "a default response", "an unregistered format", "no evidence"):
        text = text.replace(*BROKEN[what][:2], 1)
    write({"openapi.yaml": text})
    found = findings(specs)
    assert len(found) == 5  # `default` also leaves the refusal with 409 without its response
    lines = [int(finding.split(":")[1]) for finding in found]
    assert lines == sorted(lines)


def test_a_request_need_not_hold_what_is_read_only(
    specs: Path, write: Callable[..., Path], harbour: str
) -> None:
    write({"openapi.yaml": harbour.replace("example: { name: Argo, kind: sail,", "example: { kind: sail,")})
    assert [finding.split(": ", 1)[1] for finding in findings(specs)] == [
        'the example does not fit its schema: "name" is a required property'
    ]


def test_members_may_differ_by_a_required_property_alone(
    specs: Path, write: Callable[..., Path], harbour: str
) -> None:
    old, new = BROKEN["a union of objects that nothing tells apart"][:2]
    new = new.replace(
        "{ type: object, properties: { size", "{ type: object, required: [size], properties: { size", 1
    )
    new = new.replace("Keel: { type: object, properties: { size", "Keel: { type: object, properties: { depth")
    write({"openapi.yaml": harbour.replace(old, new)})
    assert findings(specs) == []


REST = "type: { type: string, not: { enum: [crate] } }"


@pytest.mark.parametrize(
    ("tag", "message"),
    [
        (REST, None),
        (REST.replace("crate", "cask"), "Barrel does not require 'type' as a `const`"),
        ("type: { type: string, not: { const: crate } }", "Barrel does not require 'type' as a `const`"),
    ],
)
def test_one_member_may_be_for_all_tags_that_the_mapping_does_not_name(
    tag: str, message: str | None, specs: Path, write: Callable[..., Path], harbour: str
) -> None:
    text = harbour.replace(', barrel: "#/components/schemas/Barrel"', "").replace(
        "type: { const: barrel }", tag
    )
    write({"openapi.yaml": text})
    found = findings(specs)
    assert any(message in finding for finding in found) if message else found == []


def test_a_foreign_document_must_be_valid_and_no_more(
    specs: Path, write: Callable[..., Path], harbour: str
) -> None:
    style = (
        "a default response",
        "no evidence",
        "an unknown x- key",
        "a body without an example",
        "an inline object",
    )
    text = harbour
    for what in style:
        text = text.replace(*BROKEN[what][:2], 1)
    write({"openapi.yaml": text})
    assert len(findings(specs)) >= 1
    write({"openapi.yaml": f"x-foreign: true\n{text}"})
    assert findings(specs) == []
    write(
        {
            "openapi.yaml": f"x-foreign: true\n{text}".replace(
                "operationId: readCargo", "operationId: listShips"
            )
        }
    )
    assert len(findings(specs)) == 1


def test_the_specs_of_this_project_have_no_findings() -> None:
    specs = ROOT / "specs"
    platforms = sorted(path.parent.name for path in specs.glob("*/openapi.yaml"))
    assert platforms
    for platform in platforms:
        started = time.process_time()
        lint(bundle(specs, platform), read_x_keys(specs))
        assert time.process_time() - started < 5


def test_the_page_about_the_keys_knows_every_key_and_format() -> None:
    page = (ROOT / "specs" / "README.md").read_text("utf-8")
    schema = read_x_keys(ROOT / "specs")
    keys = {
        key for kind in schema["$defs"].values() for key in kind.get("properties", {}) if key.startswith("x-")
    }
    assert keys == set(re.findall(r"^### `(x-[a-z-]+)`$", page, re.MULTILINE))
    formats = re.findall(r"^\| `([a-z0-9-]+)` \|", page, re.MULTILINE)
    assert formats == schema["$defs"]["format"]["enum"]
