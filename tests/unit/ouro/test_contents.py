"""What is in a dataset: rows, typed and plain, and files, fetched bare and saved whole or not at all."""

from __future__ import annotations

import io
import os
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, TypedDict

import attrs
import httpx
import msgspec
import pytest
from towpath import BadRequest, ConfigurationError, ContractError, TransportError
from towpath.extract import ValueMismatch
from towpath.ouro import NotAFile, NotATable

from tests.unit.ouro.service import DATASET, Either, Service

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from towpath.testing import StandIn

    As = Callable[[str], Either]


class Planet(TypedDict):
    name: str
    moons: int


class PlanetStruct(msgspec.Struct):
    name: str
    moons: int


@attrs.define
class PlanetModel:
    name: str
    moons: int


@pytest.mark.parametrize("into", [Planet, PlanetStruct, PlanetModel])
def test_rows_become_instances_of_a_type(as_role: As, ouro: StandIn, into: type[Any]) -> None:
    rows = as_role("owner")(lambda client: client.datasets.rows(ouro.world["planets"], into=into))
    names = [row["name"] if into is Planet else row.name for row in rows]
    assert "Neptune" in names
    assert isinstance(rows[0], dict if into is Planet else into)


def test_rows_arrive_one_by_one(as_role: As, ouro: StandIn, awaits: bool) -> None:
    planets = ouro.world["planets"]

    def names(client: Any) -> Any:
        if awaits:
            return asynchronously(client)
        return [row.name for row in client.datasets.iter_rows(planets, PlanetStruct)]

    async def asynchronously(client: Any) -> list[str]:
        async with aclosing(client.datasets.iter_rows(planets, PlanetStruct)) as rows:
            return [row.name async for row in rows]

    owner = as_role("owner")
    assert owner(names) == [row["name"] for row in owner(lambda client: client.datasets.rows(planets))]


def test_a_row_that_does_not_fit_is_named(either: Either, service: Service) -> None:
    service.rows = [{"name": "Mars", "moons": 2}, {"name": "Venus", "moons": "none"}]
    with pytest.raises(ValueMismatch, match=r"data\[1\]\.moons"):
        either(lambda ouro: ouro.datasets.rows(DATASET, into=Planet))


def collected(client: Any, id: str, awaits: bool) -> Any:
    async def asynchronously() -> list[Any]:
        return [row async for row in client.datasets.iter_rows(id)]

    return asynchronously() if awaits else list(client.datasets.iter_rows(id))


def test_a_file_has_no_rows_and_a_table_is_no_file(as_role: As, ouro: StandIn, awaits: bool) -> None:
    owner, report, planets = as_role("owner"), ouro.world["report"], ouro.world["planets"]
    for use in (
        lambda client: client.datasets.rows(report),
        lambda client: client.datasets.rows(report, into=Planet),
        lambda client: collected(client, report, awaits),
    ):
        with pytest.raises(NotATable, match="is a file, not a table"):
            owner(use)
    with pytest.raises(NotAFile, match="is a table, not a file"):
        owner(lambda client: client.datasets.file(planets))
    assert owner(lambda client: client.datasets.data(planets)) == owner(
        lambda client: client.datasets.rows(planets)
    )


def saved(client: Any, id: str, target: Any, awaits: bool, **more: Any) -> Any:
    async def asynchronously() -> Any:
        return await (await client.datasets.data(id)).save(target, **more)

    return asynchronously() if awaits else client.datasets.data(id).save(target, **more)


def there(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def fetched(client: Any, id: str, awaits: bool) -> Any:
    async def asynchronously() -> bytes:
        return b"".join([piece async for piece in (await client.datasets.file(id)).aiter_bytes()])

    return asynchronously() if awaits else b"".join(client.datasets.file(id).iter_bytes())


def test_a_file_comes_back_byte_for_byte(as_role: As, awaits: bool, tmp_path: Path) -> None:
    owner, content = as_role("owner"), os.urandom(300_000)
    file = io.BytesIO(content)
    file.name = "Röntgen.bin"
    blob = str(owner(lambda client: client.datasets.publish(file)).id)
    assert owner(lambda client: fetched(client, blob, awaits)) == content
    path = owner(lambda client: saved(client, blob, tmp_path, awaits))
    assert (path, path.read_bytes()) == (tmp_path / "Rontgen.bin", content)
    assert owner(lambda client: saved(client, blob, str(tmp_path / "other"), awaits)).read_bytes() == content
    assert there(tmp_path) == ["Rontgen.bin", "other"]


def linked(service: Service, url: str, *answers: httpx.Response | Exception) -> None:
    service.instead("data", httpx.Response(200, json={"data": {"signedUrl": url}, "error": None}))
    service.instead("fetch", *answers)


SIGNED = "https://files.test/storage/v1/object/sign/files/x/r.pdf?token=secret-signature"


def test_the_link_is_followed_bare(service: Service, awaits: bool, tmp_path: Path) -> None:
    from tests.unit.ouro.service import Wire

    either = Either(awaits=awaits, transport=Wire(service), headers={"X-Own": "1"})
    for url in (SIGNED, "https://api.ouro.foundation/storage/v1/object/sign/files/x/r.pdf?token=t"):
        linked(service, url)
        path = either(lambda ouro: saved(ouro, DATASET, tmp_path, awaits, overwrite=True))
        assert path == tmp_path / "r.pdf"
        fetch = service.requests[-1]
        assert str(fetch.url) == url
        assert {"authorization", "cookie", "x-own"}.isdisjoint(fetch.headers)


@pytest.mark.parametrize(
    "url",
    [
        "http://files.test/storage/v1/x",
        "http://127.0.0.1:1/storage/v1/x",
        "ftp://files.test/x",
        "https://me:pw@files.test/storage",
        "file:///etc/passwd",
    ],
)
def test_a_link_that_is_not_safe_is_not_followed(
    either: Either, service: Service, awaits: bool, tmp_path: Path, url: str
) -> None:
    linked(service, url)
    with pytest.raises(ContractError, match="https address") as caught:
        either(lambda ouro: saved(ouro, DATASET, tmp_path, awaits))
    assert "pw@" not in str(caught.value)
    assert service.called() == ["data"]
    assert there(tmp_path) == []


class Torn(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __iter__(self) -> Any:
        yield b"half of it"
        raise httpx.ReadError("gone")

    async def __aiter__(self) -> Any:
        yield b"half of it"
        raise httpx.ReadError("gone")


def test_a_download_that_breaks_off_leaves_nothing(
    either: Either, service: Service, awaits: bool, tmp_path: Path
) -> None:
    target = tmp_path / "r.pdf"
    target.write_text("old")
    linked(service, SIGNED)
    service.answers["fetch"] = [lambda _: httpx.Response(200, stream=Torn())]
    with pytest.raises(TransportError, match="broke off"):
        either(lambda ouro: saved(ouro, DATASET, target, awaits, overwrite=True))
    assert there(tmp_path) == ["r.pdf"]
    assert target.read_text() == "old"


def test_a_link_that_has_ended_is_a_refusal_without_the_signature(
    either: Either, service: Service, awaits: bool, tmp_path: Path
) -> None:
    linked(service, SIGNED, httpx.Response(400, json={"message": "expired secret-signature"}))
    with pytest.raises(BadRequest) as caught:
        either(lambda ouro: saved(ouro, DATASET, tmp_path, awaits))
    assert caught.value.request is not None
    assert "secret-signature" not in caught.value.request.url
    assert there(tmp_path) == []


def test_what_is_there_already_is_kept_unless_said_otherwise(
    either: Either, service: Service, awaits: bool, tmp_path: Path
) -> None:
    target = tmp_path / "r.pdf"
    target.write_text("old")

    def save_to(given: Path) -> Callable[[Any], Any]:
        return lambda ouro: saved(ouro, DATASET, given, awaits)

    for given in (target, tmp_path):
        linked(service, SIGNED)
        with pytest.raises(ConfigurationError, match=r"is there already.*overwrite=True"):
            either(save_to(given))
    assert target.read_text() == "old"
    linked(service, SIGNED)
    either(lambda ouro: saved(ouro, DATASET, target, awaits, overwrite=True))
    assert target.read_bytes() == b"the bytes"
    assert target.stat().st_mode & 0o777 == 0o666 & ~_umask()
    assert there(tmp_path) == ["r.pdf"]


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


@pytest.mark.parametrize("target", ["", "none/r.pdf", "none/"])
def test_a_place_where_nothing_can_be_saved_is_refused_before_fetching(
    either: Either,
    service: Service,
    awaits: bool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    target: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    linked(service, SIGNED)
    with pytest.raises(ConfigurationError, match=r"empty|no folder 'none"):
        either(lambda ouro: saved(ouro, DATASET, target, awaits))
    assert service.called() == ["data"]


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ("attachment; filename=\"fallback.txt\"; filename*=UTF-8''B%C3%A4ume%20%281%29.csv", "Bäume (1).csv"),
        ('attachment; filename="../../etc/passwd"', "passwd"),
        ("attachment; filename*=UTF-8''..%2F..%2Fx.csv", "x.csv"),
        ('attachment; filename="C:\\\\Users\\\\me\\\\x.csv"', "x.csv"),
        ('attachment; filename=".bashrc"', "bashrc"),
        ("attachment; filename=plain.csv; size=3", "plain.csv"),
        ("attachment; filename*=nonsense''%ff; filename=b.csv", "b.csv"),
        ('attachment; filename="a\u202efdp.exe"'.encode().decode("latin-1"), None),
        ('attachment; filename="CON.txt"', "_CON.txt"),
        ("attachment", "r.pdf"),
        ("attachment; filename*=UTF-8''%2e%2e", "r.pdf"),
        ("attachment; filename*=UTF-8''" + "%C3%A4" * 300 + ".csv", "ä" * 98 + ".csv"),
    ],
)
def test_the_name_in_an_answer_is_made_harmless(
    either: Either, service: Service, awaits: bool, tmp_path: Path, disposition: str, name: str | None
) -> None:
    linked(service, SIGNED)
    headers = [(b"content-disposition", disposition.encode("latin-1"))]
    service.answers["fetch"] = [lambda _: httpx.Response(200, content=b"x", headers=headers)]
    path = either(lambda ouro: saved(ouro, DATASET, tmp_path, awaits))
    assert path.parent == tmp_path
    assert name is None or path.name == name
    assert "\u202e" not in path.name


def test_a_download_shows_no_link(either: Either, service: Service) -> None:
    linked(service, SIGNED)
    assert "secret" not in repr(either(lambda ouro: ouro.datasets.file(DATASET)))
