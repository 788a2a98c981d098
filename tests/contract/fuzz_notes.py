"""A small strict service with a spec of its own: what the fuzz is proven on, without any stand-in."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, unquote_to_bytes

import jsonschema_rs
from towpath.testing.formats import check_cron

KEY = "key-of-the-notes-service"
OTHER_KEY = "key-of-somebody-else-there"


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def _content(schema: dict[str, Any]) -> dict[str, Any]:
    return {"application/json": {"schema": schema}}


def _response(schema: str | None, **more: Any) -> dict[str, Any]:
    return {"description": "…", **({"content": _content(_ref(schema))} if schema else {}), **more}


def _problems(*statuses: int) -> dict[str, Any]:
    challenge = {"headers": {"WWW-Authenticate": {"required": True, "schema": {"type": "string"}}}}
    return {str(each): _response("Problem", **(challenge if each == 401 else {})) for each in statuses}


NOTE = {
    "title": {"type": "string", "minLength": 1, "maxLength": 40},
    "rank": {"type": "integer", "minimum": 0, "maximum": 100},
    "mood": {"type": "string", "enum": ["good", "bad"]},
    "schedule": {"type": "string", "format": "cron"},
}
BY_ID = [{"name": "id", "in": "path", "required": True, "schema": {"type": "string", "format": "uuid"}}]
LIMIT = {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 50}}
SIZE = {"name": "size", "in": "query", "x-clamp": {"maximum": 3}, "schema": {"type": "integer", "minimum": 1}}
BODY = {"required": True, "content": _content(_ref("NoteBody"))}
LINKS = {
    verb: {"operationId": f"{verb}Note", "parameters": {"id": "$response.body#/data/id"}}
    for verb in ("read", "replace", "delete")
}
TAKEN = [{"status": 400, "code": "title_taken", "when": "another note has the title"}]

SPEC: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Notes", "version": "1"},
    "servers": [{"url": "http://127.0.0.1"}],
    "security": [{"key": []}],
    "paths": {
        "/notes": {
            "get": {
                "operationId": "listNotes",
                "parameters": [LIMIT, SIZE],
                "responses": {"200": _response("NoteList", **{"x-unwrap": "/data"}), **_problems(400, 401)},
            },
            "post": {
                "operationId": "createNote",
                "x-refusals": TAKEN,
                "requestBody": {
                    **BODY,
                    "content": {
                        "application/json": {
                            "schema": _ref("NoteBody"),
                            "example": {"title": "From the spec", "rank": 3, "schedule": "0 6 * * 1"},
                        }
                    },
                },
                "responses": {
                    "201": _response("NoteEnvelope", **{"x-unwrap": "/data", "links": LINKS}),
                    **_problems(400, 401),
                },
            },
        },
        "/notes/{id}": {
            "parameters": BY_ID,
            "get": {
                "operationId": "readNote",
                "responses": {
                    "200": _response("NoteEnvelope", **{"x-unwrap": "/data"}),
                    **_problems(400, 401, 404),
                },
            },
            "put": {
                "operationId": "replaceNote",
                "x-refusals": TAKEN,
                "requestBody": BODY,
                "responses": {
                    "200": _response("NoteEnvelope", **{"x-unwrap": "/data"}),
                    **_problems(400, 401, 404),
                },
            },
            "delete": {
                "operationId": "deleteNote",
                "responses": {"204": _response(None), **_problems(400, 401, 404)},
            },
        },
    },
    "components": {
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
        "schemas": {
            "NoteBody": {
                "type": "object",
                "additionalProperties": False,
                "required": ["title", "schedule"],
                "properties": NOTE,
            },
            "Note": {
                "type": "object",
                "required": ["id", "title", "schedule"],
                "properties": {"id": {"type": "string", "format": "uuid"}, **NOTE},
            },
            "NoteEnvelope": {
                "type": "object",
                "required": ["data", "error"],
                "properties": {"data": _ref("Note"), "error": {"type": "null"}},
            },
            "NoteList": {
                "type": "object",
                "required": ["data", "error"],
                "properties": {"data": {"type": "array", "items": _ref("Note")}, "error": {"type": "null"}},
            },
            "Problem": {
                "type": "object",
                "required": ["data", "error"],
                "properties": {
                    "data": {"type": "null"},
                    "error": {
                        "type": "object",
                        "required": ["message", "status"],
                        "properties": {
                            "message": {"type": "string"},
                            "status": {"type": "integer"},
                            "code": {"type": "string"},
                        },
                    },
                },
            },
        },
    },
}


def is_cron(text: str) -> bool:
    try:
        check_cron(text)
    except ValueError:
        return False
    return True


_BODY = jsonschema_rs.validator_for(
    {**SPEC["components"]["schemas"]["NoteBody"], "components": SPEC["components"]},
    validate_formats=True,
    formats={"cron": is_cron},
)
METHODS = {"/notes": ("GET", "POST"), "/notes/{id}": ("DELETE", "GET", "PUT")}


class Refusal(Exception):
    def __init__(self, status: int, code: str, message: str, **headers: str) -> None:
        super().__init__(message)
        self.status, self.code, self.message, self.headers = status, code, message, headers


@dataclass
class Request:
    method: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    body: bytes


@dataclass
class Response:
    status: int
    document: Any = None
    headers: dict[str, str] = field(default_factory=dict)


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({name for name, _ in pairs}) != len(pairs):
        raise ValueError("a key stands there twice")
    return dict(pairs)


def _no_constant(name: str) -> Any:
    raise ValueError(name)


class Notes:
    """The service; everybody has notes of their own, and `strict` refuses unknown query keys."""

    def __init__(self, seed: int = 0, *, strict: bool = False) -> None:
        self.accounts: dict[str | None, dict[str, dict[str, Any]]] = {KEY: {}, OTHER_KEY: {}}
        self.made = 0
        self.seed = seed
        self.strict = strict

    def __call__(self, request: Request) -> Response:
        try:
            return self._answer(request)
        except Refusal as refusal:
            error = {"message": refusal.message, "status": refusal.status, "code": refusal.code}
            return Response(refusal.status, {"data": None, "error": error}, refusal.headers)

    def _answer(self, request: Request) -> Response:
        parts = request.path.split("/")[1:]
        template = {1: "/notes", 2: "/notes/{id}"}.get(len(parts))
        if template is None or parts[0] != "notes" or not parts[-1]:
            raise Refusal(404, "no_route", "there is nothing here")
        if request.method not in METHODS[template]:
            allow = ", ".join(METHODS[template])
            if request.method == "OPTIONS":
                return Response(204, None, {"Allow": allow})
            raise Refusal(405, "method_not_allowed", "not this method", Allow=allow)
        notes = self.accounts.get(request.headers.get("x-key"))
        if notes is None:
            raise Refusal(401, "no_key", "no valid key", **{"WWW-Authenticate": "Key"})
        limit = self._limit(request)
        if template == "/notes" and request.method == "GET":
            return Response(200, {"data": list(notes.values())[:limit], "error": None})
        key = None if template == "/notes" else self._id(parts[1])
        body = self._body(request) if request.method in ("POST", "PUT") else None
        if key is not None and key not in notes:
            raise Refusal(404, "no_note", "there is no such note")
        if body is not None:
            return self._write(notes, key, body)
        assert key is not None
        if request.method == "DELETE":
            del notes[key]
            return Response(204)
        return Response(200, {"data": notes[key], "error": None})

    def _write(self, notes: dict[str, dict[str, Any]], key: str | None, body: dict[str, Any]) -> Response:
        if any(note["title"] == body["title"] and note["id"] != key for note in notes.values()):
            raise Refusal(400, "title_taken", "another note has this title")
        status = 200 if key else 201
        if key is None:
            self.made += 1
            key = str(uuid.UUID(int=(self.seed << 64) + self.made, version=4))
        notes[key] = {"id": key, **body}
        return Response(status, {"data": notes[key], "error": None})

    def _limit(self, request: Request) -> int:
        known = {"limit", "size"} if request.method == "GET" and request.path == "/notes" else set()
        if self.strict and any(name not in known for name, _ in request.query):
            raise Refusal(400, "unknown_query", "unknown query key")
        given = [each for each in request.query if each[0] in known]
        if len({name for name, _ in given}) < len(given):
            raise Refusal(400, "bad_limit", "a query key stands there twice")
        values = dict(given)
        if re.fullmatch(r"[1-9]|[1-4]\d|50", values.get("limit", "50")) is None:
            raise Refusal(400, "bad_limit", "limit is an integer from 1 to 50")
        size = values.get("size", "3")
        if re.fullmatch(r"[1-9]\d*", size) is None:
            raise Refusal(400, "bad_size", "size is an integer from 1")
        clamped = 3 if len(size) > 1 else min(3, int(size))
        return min(int(values.get("limit", "50")), clamped if "size" in values else 50)

    def _id(self, text: str) -> str:
        try:
            found = unquote_to_bytes(text).decode()
        except UnicodeDecodeError:
            found = ""
        if re.fullmatch(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", found) is None:
            raise Refusal(400, "bad_id", "the id is no UUID")
        return found.lower()

    def _body(self, request: Request) -> dict[str, Any]:
        if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
            raise Refusal(400, "media_type", "the body has to be JSON")
        try:
            body = json.loads(request.body.decode(), object_pairs_hook=_pairs, parse_constant=_no_constant)
        except (ValueError, RecursionError):
            raise Refusal(400, "bad_json", "the body is no JSON") from None
        try:
            valid = _BODY.is_valid(body)
        except ValueError:
            valid = False  # a lone surrogate: legal JSON, and no text
        if not valid:
            raise Refusal(400, "bad_body", "the body is not as the schema says")
        assert isinstance(body, dict)
        return body


Handler = Callable[[Request], Response]


def asgi(handler: Handler) -> Any:
    """Put a handler behind ASGI."""

    async def app(scope: Any, receive: Any, send: Any) -> None:
        body, more = b"", True
        while more:
            message = await receive()
            body += message.get("body", b"")
            more = message.get("more_body", False)
        headers = {
            name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]
        }
        query = parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)
        request = Request(scope["method"], scope["raw_path"].decode("latin-1"), query, headers, body)
        response = handler(request)
        content = b"" if response.document is None else json.dumps(response.document).encode()
        shown = {**({"content-type": "application/json"} if content else {}), **response.headers}
        encoded = [
            (name.lower().encode(), value.encode("latin-1", "replace")) for name, value in shown.items()
        ]
        await send({"type": "http.response.start", "status": response.status, "headers": encoded})
        await send({"type": "http.response.body", "body": b"" if request.method == "HEAD" else content})

    return app
