"""The fifty behaviours of a stand-in, over a raw socket: `behaviours.yaml` is the table, `depot.yaml` a second platform.

After every request a normal one must be served, lists must still be readable, and the stand-in must not have
gone against its own spec. Nothing may answer 5xx.
"""

from __future__ import annotations

import json
import socket
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import psutil
import pytest
import yaml
from towpath.testing import Refusal, Request, StandIn, serve
from towpath.testing.behaviour import Answer, Behaviour, Exchange
from towpath.testing.multipart import Upload

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
CASES: list[dict[str, Any]] = yaml.safe_load((HERE / "behaviours.yaml").read_text("utf-8"))
MEBIBYTE = 1 << 20


class DepotBehaviour(Behaviour):
    """Items with a whole life; everything else answers what it understood."""

    def __init__(self) -> None:
        self.handlers = {
            "listItems": self.listed,
            "createItem": self.created,
            "readItem": lambda exchange: Answer(200, self.shown(self.found(exchange))),
            "replaceItem": lambda exchange: self.written(exchange, {}),
            "changeItem": lambda exchange: self.written(exchange, self.found(exchange)),
            "deleteItem": self.deleted,
            "listNotes": lambda exchange: Answer(200, [self.found(exchange).get("note", "")]),
            "echo": lambda exchange: Answer(200, exchange.path | exchange.query | exchange.cookies),
            "upload": self.understood,
            "sendForm": self.understood,
            "sendRaw": self.understood,
        }

    def populate(self, stand_in: StandIn) -> None:
        super().populate(stand_in)
        for number in range(1, 8):
            stand_in.store.put("items", str(number), {"id": number, "name": f"item {number}"})

    def listed(self, exchange: Exchange) -> Answer:
        limit, offset = exchange.query["limit"], exchange.query["offset"]
        items = [self.shown(item) for item in exchange.store.documents("items", offset, limit)]
        return Answer(200, items, headers=[("X-Total", str(exchange.store.count("items")))])

    def created(self, exchange: Exchange) -> Answer:
        if exchange.store.first("items", name=exchange.body["name"]) and exchange.body["name"] != "a":
            raise Refusal(409, "taken", "There is such an item")
        number = exchange.store.count("items") + 1000
        exchange.store.put("items", str(number), {"id": number, **exchange.body})
        item = self.shown({"id": number, **exchange.body})
        return Answer(201, item, headers=[("Location", f"/api/items/{number}")])

    def written(self, exchange: Exchange, before: dict[str, Any]) -> Answer:
        item = {**before, **exchange.body, "id": self.found(exchange)["id"]}
        exchange.store.put("items", str(item["id"]), item)
        return Answer(200, self.shown(item))

    def deleted(self, exchange: Exchange) -> Answer:
        exchange.store.delete("items", str(self.found(exchange)["id"]))
        return Answer(204)

    def found(self, exchange: Exchange) -> dict[str, Any]:
        item = exchange.store.get("items", str(exchange.path["id"]))
        if item is None:
            raise Refusal(404, "gone", "There is no such item")
        return item

    def shown(self, item: dict[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in item.items() if name != "secret"}

    def understood(self, exchange: Exchange) -> Answer:
        body = exchange.body if isinstance(exchange.body, dict) else {"body": exchange.body}
        return Answer(200, {name: _told(value) for name, value in body.items()})


def _told(value: Any) -> Any:
    return [value.filename, value.size] if isinstance(value, Upload) else value


def depot(strict: bool = False) -> StandIn:
    spec = yaml.safe_load((HERE / "depot.yaml").read_text("utf-8"))
    return StandIn("depot", spec=spec, behaviour=DepotBehaviour(), strict=strict)


class Served:
    """A stand-in on a port, and raw requests to it."""

    def __init__(self, stand_in: StandIn, url: str) -> None:
        self.stand_in = stand_in
        self._address = (urlsplit(url).hostname, urlsplit(url).port)
        self.words = {"b300": "b" * 300}
        if stand_in.platform == "ouro":
            self.words |= stand_in.world
            self.words["key"] = stand_in.credentials["owner"]["api_key"]
            self.tokens = {role: self._token(role) for role in stand_in.credentials}
            self.words["token"] = self.tokens["owner"]
        else:
            self.words["key"] = stand_in.credentials["owner"]["header"]

    def _token(self, role: str) -> str:
        body = json.dumps({"pat": self.stand_in.credentials[role]["api_key"]}).encode()
        headers = [(b"content-type", b"application/json")]
        answer = self.stand_in.handle(Request("POST", b"/users/get-token", headers=headers, body=body))
        token: str = json.loads(answer.read())["token"]
        return token

    def credential(self, role: str) -> str:
        return (
            f"Authorization: {self.tokens[role]}"
            if self.stand_in.platform == "ouro"
            else f"X-Key: {self.words['key']}"
        )

    def send(self, raw: bytes, after: bytes | None = None) -> tuple[bytes, bytes | None]:
        """Return what came, and what came after the second piece."""
        with socket.create_connection(self._address, timeout=10) as connection:
            connection.sendall(raw)
            first = _answer(connection)
            if after is None:
                return first, None
            connection.sendall(after)
            return first, _answer(connection)

    def fill_in(self, text: str) -> str:
        for word, value in self.words.items():
            text = text.replace(f"{{{word}}}", value)
        return text


def _answer(connection: socket.socket) -> bytes:
    """Return one answer: its head, and as much body as its length says."""
    received = b""
    while b"\r\n\r\n" not in received:
        piece = connection.recv(65536)
        if not piece:
            return received
        received += piece
    head, _, body = received.partition(b"\r\n\r\n")
    length = next(
        (int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0
    )
    if b"HEAD " not in head:
        connection.settimeout(0.5)
        try:
            while len(body) < length and (piece := connection.recv(65536)):
                body += piece
        except TimeoutError:
            pass  # an answer to HEAD has a length and no body
    return head + b"\r\n\r\n" + body


def _raw(case: dict[str, Any], served: Served) -> bytes:
    line = served.fill_in(case["send"])
    if "repeat_in_path" in case:
        piece, times = case["repeat_in_path"]
        line += piece * times
    headers = [served.fill_in(header) for header in case.get("headers", [])]
    body = _body(case, served)
    if not case.get("bare"):
        headers.append("Host: stand-in")
        if case.get("auth") != "none":
            headers.append(served.credential(case.get("role", "owner")))
        if "json" in case or "raw_json" in case:
            headers.append("Content-Type: application/json")
        if body is not None:
            headers.append(f"Content-Length: {len(body)}")
        headers += [f"X-{number}: {number}" for number in range(case.get("many_headers", 0))]
        if "big_header" in case:
            headers.append(f"X-Big: {'a' * case['big_header']}")
    head = "\r\n".join([f"{line} HTTP/1.1", *headers])
    return head.encode("latin-1") + b"\r\n\r\n" + (body or b"")


def _body(case: dict[str, Any], served: Served) -> bytes | None:
    if "json" in case:
        return served.fill_in(json.dumps(case["json"])).encode()
    text = case.get("raw_json", case.get("body"))
    if text is not None:
        return served.fill_in(text).encode("latin-1")
    if "repeat" in case:
        piece, times, after = case["repeat"]
        before, behind = case.get("around", ["", ""])
        whole: str = before + piece * times + after * times + behind
        return whole.encode("latin-1")
    return None


@pytest.fixture(scope="module", params=["lenient", "strict"])
def platforms(request: pytest.FixtureRequest) -> Iterator[dict[str, Served]]:
    strict = request.param == "strict"
    with ExitStack() as stack:
        made = [stack.enter_context(StandIn("ouro", strict=strict)), stack.enter_context(depot(strict))]
        yield {each.platform: Served(each, stack.enter_context(serve(each))) for each in made}


def _status(answer: bytes) -> int:
    assert answer.startswith(b"HTTP/1.1 "), answer[:200]
    return int(answer[9:12])


@pytest.mark.parametrize(
    "case", CASES, ids=[f"{case['n']:02}-{case['name']}".replace(" ", "_") for case in CASES]
)
def test_behaviour(case: dict[str, Any], platforms: dict[str, Served]) -> None:
    served = platforms[case.get("of", "ouro")]
    expected = {**case, **(case.get("strict", {}) if served.stand_in.strict else {})}
    after = case.get("after")
    answer, second = served.send(_raw(case, served), None if after is None else after["body"].encode())
    statuses = expected["expect"] if isinstance(expected["expect"], list) else [expected["expect"]]
    assert _status(answer) in statuses, answer[:600]
    if after is not None and second is not None:
        assert _status(second) == after["expect"], second[:600]
    if _status(answer) == expected["expect"]:
        assert expected.get("has", "").encode("latin-1") in answer, answer[:600]
    assert "not" not in expected or expected["not"].encode("latin-1") not in answer.lower(), answer[:600]
    _assert_sound(served)


def _assert_sound(served: Served) -> None:
    """Nothing is poisoned: what was there is served, lists are read, no defect was noted."""
    words = served.words
    if served.stand_in.platform == "ouro":
        paths = ["/users/hermes", f"/datasets/{words['planets']}/data", f"/datasets/{words['voyages']}/data"]
    else:
        paths = [
            "/api/items/2",
            "/api/items?limit=5",
            "/api/items?limit=5&offset=5",
            "/api/items?limit=5&offset=10",
        ]
    for path in paths:
        line = f"GET {path} HTTP/1.1\r\nHost: stand-in\r\n{served.credential('owner')}\r\n\r\n"
        answer, _ = served.send(line.encode())
        assert _status(answer) == 200, answer[:300]
        json.loads(answer.partition(b"\r\n\r\n")[2])
    assert served.stand_in.defects == []


def test_the_table_has_every_behaviour_that_one_request_can_show() -> None:
    elsewhere = {18, 41, 42, 43, 45, 46, 47, 48, 49, 50}  # the tests below, and tests/unit/testing
    assert {case["n"] for case in CASES} >= set(range(1, 51)) - elsewhere


def test_memory_is_bounded_whatever_is_sent() -> None:
    with depot() as made, serve(made) as url:
        served = Served(made, url)
        header = b"POST /api/files HTTP/1.1\r\nHost: x\r\nX-Key: " + served.words["key"].encode()
        header += b"\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: "
        part = b'--b\r\nContent-Disposition: form-data; name="file"; filename="f"\r\n\r\n'
        size = 96 * MEBIBYTE
        before = psutil.Process().memory_info().rss
        with socket.create_connection(served._address, timeout=20) as connection:
            connection.sendall(header + b"%d\r\n\r\n" % (len(part) + size + 9) + part)
            most, piece = 0, b"x" * MEBIBYTE
            for _ in range(size // MEBIBYTE):
                connection.sendall(piece)
                most = max(most, psutil.Process().memory_info().rss)
            connection.sendall(b"\r\n--b--\r\n")
            answer = _answer(connection)
        assert b'"file":["f",%d]' % size in answer
        assert most - before < 32 * MEBIBYTE


def test_half_a_head_is_cut_off() -> None:
    with StandIn("ouro") as ouro, serve(ouro, head_pause=0.3) as url:
        served = Served(ouro, url)
        answer, _ = served.send(b"GET /users/hermes HTTP/1.1\r\nHost: x\r\n")
        assert _status(answer) == 408
        _assert_sound(served)


def test_half_a_body_is_given_up() -> None:
    with StandIn("ouro") as ouro, serve(ouro, body_pause=0.3) as url:
        served = Served(ouro, url)
        head = b"POST /users/get-token HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{"
        answer, _ = served.send(head)
        assert _status(answer) == 408
        _assert_sound(served)


def test_a_refused_upload_is_answered_while_its_sender_still_sends() -> None:
    with depot() as made, serve(made) as url:
        served = Served(made, url)
        head = b"POST /api/files HTTP/1.1\r\nHost: x\r\nContent-Length: 8388608\r\n\r\n"
        answer, _ = served.send(head + b"x" * (8 * MEBIBYTE))
        assert _status(answer) == 401


def test_a_revoked_key_takes_its_tokens_along() -> None:  # 18
    with StandIn("ouro") as ouro, serve(ouro) as url:
        served = Served(ouro, url)
        ouro.revoke(served.words["key"])
        line = f"GET /users/hermes HTTP/1.1\r\nHost: x\r\n{served.credential('owner')}\r\n\r\n".encode()
        assert _status(served.send(line)[0]) == 401


def _call(made: StandIn, method: str, path: str, document: Any = None) -> tuple[int, Any, dict[bytes, bytes]]:
    headers = [
        (b"x-key", made.credentials["owner"]["header"].encode()),
        (b"content-type", b"application/json"),
    ]
    body = b"" if document is None else json.dumps(document).encode()
    target, _, query = path.partition("?")
    answer = made.handle(Request(method, target.encode(), query.encode(), headers, body))
    content = answer.read()
    assert made.defects == []
    return answer.status, json.loads(content) if content else None, dict(answer.headers)


def test_what_was_created_is_there_at_once_at_its_location_and_in_lists_and_counts() -> None:  # 43, 46
    with depot() as made:
        total = int(_call(made, "GET", "/api/items")[2][b"x-total"])
        status, item, headers = _call(made, "POST", "/api/items", {"name": "new"})
        assert status == 201
        assert _call(made, "GET", headers[b"location"].decode())[:2] == (200, item)
        assert int(_call(made, "GET", "/api/items")[2][b"x-total"]) == total + 1
        assert item in _call(made, "GET", "/api/items?limit=5&offset=5")[1]


def test_what_was_deleted_is_gone_with_what_hangs_below_it() -> None:  # 44, 47
    with depot() as made:
        assert _call(made, "DELETE", "/api/items/3")[:2] == (204, None)
        for method, path in (
            ("GET", "/api/items/3"),
            ("GET", "/api/items/3/notes"),
            ("DELETE", "/api/items/3"),
        ):
            assert _call(made, method, path)[0] == 404
        assert 3 not in [item["id"] for item in _call(made, "GET", "/api/items?limit=5")[1]]


def test_put_replaces_and_patch_merges_and_a_read_shows_just_that() -> None:  # 48
    with depot() as made:
        full = {"name": "full", "size": 1, "note": "n"}
        assert _call(made, "PUT", "/api/items/4", full)[1] == {"id": 4, **full}
        assert _call(made, "PATCH", "/api/items/4", {"name": "other"})[1] == {
            "id": 4,
            **full,
            "name": "other",
        }
        assert _call(made, "PUT", "/api/items/4", {"name": "bare"})[1] == {"id": 4, "name": "bare"}
        assert _call(made, "GET", "/api/items/4")[1] == {"id": 4, "name": "bare"}


def test_a_conflict_is_refused_and_changes_nothing() -> None:  # 49
    with depot() as made:
        before = made.store.count("items")
        assert _call(made, "POST", "/api/items", {"name": "item 1"})[0] == 409
        assert made.store.count("items") == before


def test_pages_put_together_are_the_list() -> None:  # 50
    with depot() as made:
        pages = [_call(made, "GET", f"/api/items?limit=2&offset={offset}")[1] for offset in range(0, 10, 2)]
        assert [len(page) for page in pages] == [2, 2, 2, 1, 0]
        assert [item["id"] for page in pages for item in page] == list(range(1, 8))
        assert len(_call(made, "GET", "/api/items")[1]) == 3  # 29: the default
        assert len(_call(made, "GET", "/api/items?limit=100")[1]) == 5  # the platform clamps


def test_an_answer_against_the_spec_is_noted_as_a_defect() -> None:  # 41, 42
    class Wrong(DepotBehaviour):
        def listed(self, exchange: Exchange) -> Answer:
            if exchange.query["offset"] == 2:
                return Answer(200, [], headers=[("X-Total", "many")])
            return Answer(202 if exchange.query["offset"] else 200, [{"id": "text"}])

    spec = yaml.safe_load((HERE / "depot.yaml").read_text("utf-8"))
    with StandIn("depot", spec=spec, behaviour=Wrong()) as made:
        for path in ("/api/items", "/api/items?offset=1", "/api/items?offset=2"):
            with pytest.raises(AssertionError):
                _call(made, "GET", path)
        assert "x-total is missing" in made.defects[0]
        assert "202: the status is not documented" in made.defects[1]
        assert "the header x-total" in made.defects[2]


def test_a_handler_that_fails_is_answered_and_noted_and_changes_nothing() -> None:
    class Broken(DepotBehaviour):
        def created(self, exchange: Exchange) -> Answer:
            exchange.store.put("items", "66", {"id": 66, "name": "half"})
            raise ZeroDivisionError("oops")

    spec = yaml.safe_load((HERE / "depot.yaml").read_text("utf-8"))
    with StandIn("depot", spec=spec, behaviour=Broken()) as made:
        key = made.credentials["owner"]["header"].encode()
        headers = [(b"x-key", key), (b"content-type", b"application/json")]
        assert made.handle(Request("POST", b"/api/items", b"", headers, b'{"name":"x"}')).status == 500
        assert made.defects == ["createItem: ZeroDivisionError: oops"]
        assert made.store.get("items", "66") is None
