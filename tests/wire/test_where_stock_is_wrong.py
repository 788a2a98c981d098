"""What a client has to get right, asked of ours and of stock openapi-python-client's, made of the same document.

Each trial is a sentence, what is right, what ours says and what the stock client says. A stock answer that turns right
(a fixed generator) fails here as well: then the trial moves to those where both are right, and a template may go.
"""

from __future__ import annotations

import io
import pickle
import sys
from importlib import invalidate_caches
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx
import pytest
from towpath_wire._seam import File

from .both_sides import Ours, Stock
from .conftest import HERE, emitted, imported, specification

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ours]:
    """The client that we emit."""
    with imported(emitted(specification("trials"), tmp_path_factory.mktemp("ours"), "trials"), "trials"):
        yield Ours("trials")


@pytest.fixture(scope="module")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stock]:
    """The client that the generator emits with its own templates, made once."""
    from openapi_python_client import generate
    from openapi_python_client.config import Config, ConfigFile, MetaType

    root = tmp_path_factory.mktemp("stock")
    made = Config.from_sources(
        ConfigFile(post_hooks=[], package_name_override="stock_trials"),
        MetaType.NONE,
        document_source=HERE / "trials.yaml",
        file_encoding="utf-8",
        overwrite=False,
        output_path=root / "stock_trials",
    )
    generate(config=made)  # what it says of lost operations is only a warning
    sys.path.insert(0, str(root))
    invalidate_caches()
    yield Stock("stock_trials")
    sys.path.remove(str(root))
    for name in [name for name in sys.modules if name.partition(".")[0] == "stock_trials"]:
        del sys.modules[name]


def answer(document: object, status: int = 200) -> httpx.Response:
    return httpx.Response(status, json=document)


def lines(request: httpx.Request, name: str) -> list[str]:
    """Return a part of a multipart form: its own headers but for the first, and its content."""
    boundary = request.headers["content-type"].partition("boundary=")[2]
    parts = request.content.decode("latin-1").split(f"--{boundary}")
    part = next(part for part in parts if f'name="{name}"' in part)
    return [line for line in part.split("\r\n")[2:-1] if line]


def parts(request: httpx.Request) -> int:
    """Return how many parts a receiver finds in a multipart form."""
    boundary = request.headers["content-type"].partition("boundary=")[2]
    return request.content.count(f"--{boundary}\r\n".encode())


EVIL = b'x\r\n--+++\r\nContent-Disposition: form-data; name="flag"\r\n\r\ntrue\r\n'
LOCATION = {"location": "https://trials.example/jobs/1"}
NDJSON = {"content-type": "application/x-ndjson"}
PAGE = {"content-type": "text/html"}


def stock_upload(stock: Stock, content: bytes = b"x") -> Any:
    file = stock.types.File(payload=io.BytesIO(content), file_name="f")
    return stock.models.Upload(file=file, flag=True, table="a,b")


def round_trip(models: Any, model: str, document: dict[str, Any]) -> Any:
    return getattr(models, model).from_dict(document).to_dict()


def stock_item(stock: Stock, free: dict[str, Any]) -> Any:
    return stock.models.Item(name="x", free=stock.models.ItemFree.from_dict(free))


BAD_DAY = {"name": "b", "day": "never"}


class Trial(NamedTuple):
    """What is right, how ours is asked, how stock is asked, and what stock says instead (or what it raises)."""

    right: Any
    ours: Callable[[Ours], Any]
    stock: Callable[[Stock], Any]
    wrong: Any


def kept(model: str, document: dict[str, Any], wrong: Any) -> Trial:
    """Return the trial that a document comes back out of a model as it went in."""
    return Trial(
        document,
        lambda ours: round_trip(ours.models, model, document),
        lambda stock: round_trip(stock.models, model, document),
        wrong,
    )


TRIALS = {
    "a union is told by its tag": Trial(
        "Dog",
        lambda ours: type(ours.value(lambda api: api.tagged(), answer({"kind": "dog"}))).__name__,
        lambda stock: type(stock.value("read_tagged", answer({"kind": "dog"}))).__name__,
        "Cat",
    ),
    "style and explode are followed": Trial(
        "ids=1%2C2&pipes=a%7Cb&filter%5Ba%5D=1",
        lambda ours: ours.request(
            lambda api: api.styles(ids=[1, 2], pipes=["a", "b"], filter={"a": 1})
        ).url.query.decode(),
        lambda stock: stock.request(
            "styles", ids=[1, 2], pipes=["a", "b"], filter_=stock.models.Filter(a=1)
        ).url.query.decode(),
        "ids=1&ids=2&pipes=a&pipes=b&a=1",
    ),
    "a header may be an array": Trial(
        "a,b",
        lambda ours: ours.request(lambda api: api.array_header(x_ids=["a", "b"])).headers["x-ids"],
        lambda stock: stock.request("array_header", x_ids=["a", "b"]).headers["x-ids"],
        ModuleNotFoundError,  # the operation was dropped
    ),
    "a parameter may be described by content": Trial(
        "where=%7B%22a%22%3A1%7D",
        lambda ours: ours.request(lambda api: api.content_parameter(where={"a": 1})).url.query.decode(),
        lambda stock: stock.request("content_parameter", where=stock.models.Filter(a=1)).url.query.decode(),
        TypeError,  # the parameter was dropped
    ),
    "a boolean in a multipart form is true or false": Trial(
        "true",
        lambda ours: lines(ours.request(lambda api: api.multipart({"file": b"x", "flag": True})), "flag")[-1],
        lambda stock: lines(stock.request("multipart", body=stock_upload(stock)), "flag")[-1],
        "True",
    ),
    "the encoding object gives a part its media type": Trial(
        ["Content-Type: text/csv", "a,b"],
        lambda ours: lines(ours.request(lambda api: api.multipart({"file": b"x", "table": "a,b"})), "table"),
        lambda stock: lines(stock.request("multipart", body=stock_upload(stock)), "table"),
        ["Content-Type: text/plain", "a,b"],
    ),
    "the encoding object gives a form field its style": Trial(
        b"flag=true&joined=a%2Cb",
        lambda ours: ours.request(lambda api: api.form({"flag": True, "joined": ["a", "b"]})).content,
        lambda stock: stock.request("form", body=stock.models.Form(flag=True, joined=["a", "b"])).content,
        b"flag=true&joined=a&joined=b",  # httpx writes the boolean right
    ),
    "the content of a file cannot end its part": Trial(
        3,
        lambda ours: parts(
            ours.request(lambda api: api.multipart({"file": EVIL, "flag": True, "table": "a,b"}))
        ),
        lambda stock: parts(stock.request("multipart", body=stock_upload(stock, EVIL))),
        4,
    ),
    "a body may be CSV": Trial(
        (b"a,b", "text/csv"),
        lambda ours: sent_as(ours.request(lambda api: api.csv_body("a,b"))),
        lambda stock: sent_as(stock.request("csv_body", body="a,b")),
        ModuleNotFoundError,
    ),
    "a body may be lines of JSON": Trial(
        (b"{}\n{}\n", "application/x-ndjson"),
        lambda ours: sent_as(ours.request(lambda api: api.ndjson_body(b"{}\n{}\n"))),
        lambda stock: sent_as(stock.request("ndjson_body", body=b"{}\n{}\n")),
        ModuleNotFoundError,
    ),
    "an answer may be lines of JSON": Trial(
        b"{}\n",
        lambda ours: ours.value(
            lambda api: api.answers(), httpx.Response(200, content=b"{}\n", headers=NDJSON)
        ),
        lambda stock: stock.value("answers", httpx.Response(200, content=b"{}\n", headers=NDJSON)),
        None,
    ),
    "an asynchronous client sends an open file": Trial(
        b"x",
        lambda ours: ours.request_later(lambda api: api.octets(File(io.BytesIO(b"x")))).content,
        lambda stock: stock.request_later("octets", body=stock.types.File(payload=io.BytesIO(b"x"))).content,
        RuntimeError,
    ),
    "contentMediaType says bytes as well as format: binary does": Trial(
        "\xff",
        lambda ours: lines(ours.request(lambda api: api.bytes_of_3_1({"file": b"\xff"})), "file")[-1],
        lambda stock: lines(stock.request("bytes_of_31", body=stock.models.Upload31(file=b"\xff")), "file")[
            -1
        ],
        r"b'\xff'",
    ),
    "an operation takes each of several content types": Trial(
        ["application/json", "application/x-www-form-urlencoded"],
        lambda ours: [
            ours.request(ask).headers["content-type"]
            for ask in (
                lambda api: api.several({"a": 1}),
                lambda api: api.several({"a": 1}, content_type="application/x-www-form-urlencoded"),
            )
        ],
        lambda stock: [
            stock.request("several", body=stock.models.Filter(a=1)).headers["content-type"] for _ in range(2)
        ],
        NameError,  # its module lacks an import; with it, only the form could be sent
    ),
    "a status need not be one that Python knows": Trial(
        "520 refused with no document",
        lambda ours: refusal(lambda: ours.value(lambda api: api.refused(), httpx.Response(520, text="x"))),
        lambda stock: stock.value("refused", httpx.Response(520, text="x")),
        ValueError,
    ),
    "a refusal need not be JSON, whatever the spec says of it": Trial(
        "404 refused with no document",
        lambda ours: refusal(
            lambda: ours.value(lambda api: api.refused(), httpx.Response(404, text="<p>", headers=PAGE))
        ),
        lambda stock: stock.value("refused", httpx.Response(404, text="<p>", headers=PAGE)),
        ValueError,
    ),
    "a property may be called d": kept("NamedD", {"d": "1", "e": "2"}, AttributeError),
    "a schema may be called D": kept("D", {"x": 1}, RecursionError),
    "a property may be called cls": kept("NamedCls", {"cls": "x"}, TypeError),
    "a property may be called to_dict": kept("NamedToDict", {"to_dict": "x"}, TypeError),
    "a property may be called additional_properties": kept(
        "NamedAdditional", {"additional_properties": "x"}, TypeError
    ),
    "a property may be called field_dict": Trial(
        {"field_dict": "x"},
        lambda ours: round_trip(ours.models, "NamedFieldDict", {"field_dict": "x"}),
        lambda stock: repr(round_trip(stock.models, "NamedFieldDict", {"field_dict": "x"})),
        "{'field_dict': {...}}",  # it contains itself
    ),
    "a time in Z goes back in Z": kept(
        "Item",
        {"name": "x", "when": "2024-05-18T16:06:50Z"},
        {"name": "x", "when": "2024-05-18T16:06:50+00:00"},
    ),
    "a value that an enumeration does not list is kept": kept(
        "Item", {"name": "x", "colour": "mauve"}, ValueError
    ),
    "a value that an enumeration does not list is comparable and typed": Trial(
        (True, "Colour"),
        lambda ours: typed(ours.models.Item.from_dict({"name": "x", "colour": "mauve"}).colour),
        lambda stock: typed(stock.models.Item.from_dict({"name": "x", "colour": "mauve"}).colour),
        ValueError,
    ),
    "an unknown field of a closed schema is kept": kept(
        "Item", {"name": "x", "parent": {"a": "1", "new": 2}}, {"name": "x", "parent": {"a": "1"}}
    ),
    "what is not set is not set after pickling": Trial(
        True,
        lambda ours: pickled(ours.models.Item(name="x")),
        lambda stock: pickled(stock.models.Item(name="x")),
        False,
    ),
    "a failure to decode names operation and path": Trial(
        "items: at $[1].day: expected a date, got a string (spec: specs/trials/openapi.yaml)",
        lambda ours: said(lambda: ours.value(lambda api: api.items(), answer([{"name": "a"}, BAD_DAY]))),
        lambda stock: said(lambda: stock.value("items", answer([{"name": "a"}, BAD_DAY]))),
        "Invalid isoformat string: 'never'",
    ),
    "a missing field is named with its path": Trial(
        "at $.name: expected a string in Item, got nothing",
        lambda ours: said(lambda: ours.value(lambda api: api.items(), answer([{"name": "a"}, {}]))[1].name),
        lambda stock: said(lambda: stock.value("items", answer([{"name": "a"}, {}]))),
        "'name'",
    ),
    "a body that cannot be written names the key": Trial(
        "body.free.deep is object, which has no JSON form",
        lambda ours: said(
            lambda: ours.request(lambda api: api.make({"name": "x", "free": {"deep": object()}}))
        ),
        lambda stock: said(lambda: stock.request("make_item", body=stock_item(stock, {"deep": object()}))),
        "Object of type object is not JSON serializable",
    ),
}


def sent_as(request: httpx.Request) -> tuple[bytes, str]:
    return request.content, request.headers["content-type"]


def said(act: Callable[[], object]) -> str:
    """Return the message of what is raised."""
    with pytest.raises(Exception) as raised:
        act()
    return str(raised.value)


def refusal(act: Callable[[], object]) -> str:
    return said(act).removeprefix("refused: ")


def typed(value: Any) -> tuple[bool, str]:
    return value == "mauve", type(value).__name__


def pickled(model: Any) -> bool:
    return bool(pickle.loads(pickle.dumps(model)) == model)


@pytest.mark.parametrize("sentence", TRIALS)
def test_ours_is_right_where_stock_is_wrong(sentence: str, ours: Ours, stock: Stock) -> None:
    trial = TRIALS[sentence]
    assert trial.ours(ours) == trial.right
    if isinstance(trial.wrong, type):
        with pytest.raises(trial.wrong):
            trial.stock(stock)
    else:
        found = trial.stock(stock)
        assert found != trial.right, "stock is right by now"
        assert found == trial.wrong


# Where the stock client of this version is right too: nothing to prove of it, all the more to keep.
ALSO_RIGHT: dict[str, tuple[Any, Callable[[Ours], Any]]] = {
    "an answer may be CSV": (
        "a,é",
        lambda ours: ours.value(
            lambda api: api.csv_answers(),
            httpx.Response(200, text="a,é", headers={"content-type": "text/csv"}),
        ),
    ),
    "a 303 is an answer, and its Location is there": (  # stock: in `sync_detailed`
        LOCATION["location"],
        lambda ours: ours.value(
            lambda api: api.raw.elsewhere(), httpx.Response(303, headers=LOCATION)
        ).headers["location"],
    ),
    "a 204 is nothing": (None, lambda ours: ours.value(lambda api: api.nothing())),
    "null is kept apart from absent": (
        [{"name": "x", "parent": None}, {"name": "x"}],
        lambda ours: [
            round_trip(ours.models, "Item", each) for each in ({"name": "x", "parent": None}, {"name": "x"})
        ],
    ),
    "an integer may be longer than 64 bits": (
        {"name": "x", "count": 2**70},
        lambda ours: round_trip(ours.models, "Item", {"name": "x", "count": 2**70}),
    ),
    "an unknown field of an open schema is kept": (
        {"name": "x", "new": {"a": 1}},
        lambda ours: round_trip(ours.models, "Item", {"name": "x", "new": {"a": 1}}),
    ),
    "a property may be called list": (  # stock: at run time
        {"list": ["a"], "other": ["b"]},
        lambda ours: round_trip(ours.models, "NamedList", {"list": ["a"], "other": ["b"]}),
    ),
    "a property may be called type": (
        {"type": "x"},
        lambda ours: round_trip(ours.models, "NamedType", {"type": "x"}),
    ),
    "a property may be called like a keyword": (
        {"class": "x", "from": "y"},
        lambda ours: round_trip(ours.models, "NamedKeywords", {"class": "x", "from": "y"}),
    ),
    "dots and underscores in names are two things": (
        {"a.b": "1", "a_b": "2"},
        lambda ours: round_trip(ours.models, "NamedDots", {"a.b": "1", "a_b": "2"}),
    ),
    "a name may begin with a digit": (
        {"1st": "x"},
        lambda ours: round_trip(ours.models, "NamedDigits", {"1st": "x"}),
    ),
    "a name may hold control characters": (
        {"tab\there": "x", "line\nbreak": "y"},
        lambda ours: round_trip(ours.models, "NamedControl", {"tab\there": "x", "line\nbreak": "y"}),
    ),
}


@pytest.mark.parametrize("sentence", ALSO_RIGHT)
def test_ours_is_right_where_stock_is_too(sentence: str, ours: Ours) -> None:
    right, ask = ALSO_RIGHT[sentence]
    assert ask(ours) == right


def test_stock_loses_operations_with_no_more_than_a_warning(ours: Ours, stock: Stock) -> None:
    import importlib.util

    lost = [
        name
        for name in ("array_header", "csv_body", "ndjson_body")
        if importlib.util.find_spec(f"stock_trials.api.trials.{name}") is None
    ]
    assert lost == ["array_header", "csv_body", "ndjson_body"]
    assert all(callable(getattr(ours.value(lambda api: api), name)) for name in lost)
