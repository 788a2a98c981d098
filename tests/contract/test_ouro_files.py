"""Ouro's stand-in: uploads, what becomes of a file, and links to fetch it."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from towpath.testing import StandIn, serve, stand_in

from tests.contract.ouro_people import NOBODY, People

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CSV = b"species,legs,weight\nheron,2,1.75\nnewt,4,0.01\n"


def test_an_upload_is_answered_with_identifier_and_key_in_capitals(people: People) -> None:
    hermes = people.world["hermes"]
    answer = people.owner.upload(hermes, "birds.csv", CSV, "text/csv")
    assert answer.status_code == 200
    assert answer.json().keys() == {"Id", "Key"}
    assert answer.json()["Key"] == f"files/{hermes}/birds.csv"


def test_the_metadata_of_a_file_is_what_a_dataset_is_made_of(people: People) -> None:
    hermes = people.world["hermes"]
    file = people.owner.upload(hermes, "birds.csv", CSV, "text/csv").json()
    found = people.owner.data("GET", f"/files/{file['Id']}/metadata")
    assert found["metadata"] == {
        "id": file["Id"],
        "type": "text/csv",
        "size": len(CSV),
        "path": f"{hermes}/birds.csv",
        "fullPath": f"files/{hermes}/birds.csv",
        "name": "birds.csv",
        "bucket": "files",
    }
    assert found["preview"] == [
        {"species": "heron", "legs": 2, "weight": 1.75},
        {"species": "newt", "legs": 4, "weight": 0.01},
    ]


def test_nobody_sees_or_uses_somebody_elses_file(people: People) -> None:
    file = people.world["penguins.csv"]
    assert people.other.refused("GET", f"/files/{file}/metadata") == (404, "file_not_found")
    body = {"name": "mine", "metadata": {"id": file, "type": "text/csv", "path": "x"}}
    assert people.other.refused("POST", "/datasets/create/from-file", json=body) == (404, "file_not_found")


def test_nobody_writes_to_somebody_elses_folder(people: People) -> None:
    answer = people.other.upload(people.world["hermes"], "birds.csv", CSV)
    assert answer.status_code == 403
    assert answer.json()["error"]["statusCode"] == "403"


def test_a_name_that_is_taken_is_refused_unless_told_otherwise(people: People) -> None:
    hermes = people.world["hermes"]
    first = people.owner.upload(hermes, "birds.csv", CSV).json()
    for headers in ({}, {"x-upsert": "false"}):
        again = people.owner.upload(hermes, "birds.csv", b"new", **headers)
        assert (again.status_code, again.json()["error"]["code"]) == (409, "Duplicate")
    replaced = people.owner.upload(hermes, "birds.csv", b"new", **{"x-upsert": "true"})
    assert replaced.json() == first
    assert people.owner.data("GET", f"/files/{first['Id']}/metadata")["metadata"]["size"] == 3


def test_the_same_name_is_free_in_the_other_bucket_and_for_another_user(people: People) -> None:
    hermes, loki = people.world["hermes"], people.world["loki"]
    assert people.owner.upload(hermes, "birds.csv", CSV).status_code == 200
    assert people.other.upload(loki, "birds.csv", CSV).status_code == 200
    path = f"/storage/v1/object/public-files/{hermes}/birds.csv"
    assert people.owner.post(path, files={"file": CSV}).json()["Key"] == f"public-files/{hermes}/birds.csv"


@pytest.mark.parametrize("name", ["..%2Fbirds.csv", ".hidden", "a%00b", "x" * 256])
def test_a_name_is_a_bare_file_name(people: People, name: str) -> None:
    answer = people.owner.upload(people.world["hermes"], name, CSV)
    assert answer.status_code == 400


def test_csv_becomes_a_table(people: People) -> None:
    dataset = people.owner.publish(people.world["hermes"], "birds.csv", CSV)
    assert (dataset["asset_stage"], dataset["name"]) == ("structured", "birds")
    assert (dataset["metadata"]["table_name"], dataset["metadata"]["type"]) == ("birds", "text/csv")
    path = f"/datasets/{dataset['id']}"
    assert people.owner.data("GET", f"{path}/data")[1] == {"species": "newt", "legs": 4, "weight": 0.01}
    types = {each["column_name"]: each["data_type"] for each in people.owner.data("GET", f"{path}/schema")}
    assert types == {"legs": "bigint", "species": "text", "weight": "double precision"}
    assert people.owner.data("GET", f"{path}/stats")["count"] == 2
    people.owner.post(f"{path}/data", json={"rows": [{"species": "owl", "legs": 2, "weight": 3}]})
    assert people.owner.data("GET", f"{path}/stats")["count"] == 3


@pytest.mark.parametrize(
    ("name", "content", "type"),
    [
        ("prose.csv", b"Dear reader,\nthis is no table, as you can see.\n\nYours", "text/csv"),
        ("broken.csv", b'a,b\n1,2\n3,4,5,6\n"never closed', "text/csv"),
        ("binary.csv", b"a,b\n\0,2\n", "text/csv"),
        ("empty.csv", b"", "text/csv"),
        ("page.pdf", b"%PDF-1.4\n", "application/pdf"),
        ("table.bin", CSV, "application/octet-stream"),
    ],
)
def test_what_is_no_table_stays_a_file(people: People, name: str, content: bytes, type: str) -> None:
    dataset = people.owner.publish(people.world["hermes"], name, content, type)
    assert dataset["asset_stage"] == "base"
    assert "table_name" not in dataset["metadata"]
    link = people.owner.data("GET", f"/datasets/{dataset['id']}/data")["signedUrl"]
    assert httpx_get(people.stand_in, link).content == content
    assert people.owner.data("GET", f"/datasets/{dataset['id']}/stats")["size"] == len(content)


def test_the_settings_of_a_dataset_made_of_a_file_are_kept(people: People) -> None:
    file = people.world["penguins.csv"]
    settings: dict[str, Any] = {
        "name": "Penguins of Palmer",
        "description": "Birds, measured.",
        "visibility": "monetized",
        "monetization": "pay-to-unlock",
        "price": 3,
        "preview": [{"species": "Adelie"}],
    }
    body = {**settings, "id": file, "asset_type": "file", "metadata": {"id": file, "type": "x", "path": "y"}}
    answer = people.owner.post("/datasets/create/from-file", json=body).json()
    assert answer["warning"] == {}
    assert {name: answer["data"][name] for name in settings} == settings
    assert answer["data"]["metadata"]["table_name"] == "penguins_of_palmer"
    assert people.buyer.data("GET", f"/datasets/{answer['data']['id']}")["price"] == 3


def test_a_dataset_of_an_unknown_file_is_refused(people: People) -> None:
    body = {"name": "n", "metadata": {"id": NOBODY, "type": "text/csv", "path": "x"}}
    assert people.owner.refused("POST", "/datasets/create/from-file", json=body) == (404, "file_not_found")


def httpx_get(stand_in: StandIn, url: str) -> httpx.Response:
    """Fetch a URL as somebody without a token."""
    with httpx.Client(transport=stand_in.transport) as anybody:
        return anybody.get(url)


def test_a_link_is_on_the_same_base_url_and_fetches_the_file_without_a_token(people: People) -> None:
    link = people.owner.data("GET", f"/datasets/{people.world['report']}/data")["signedUrl"]
    assert link.startswith(f"{people.stand_in.base_url}/storage/v1/object/sign/files/")
    answer = httpx_get(people.stand_in, link)
    assert answer.status_code == 200
    assert answer.headers["content-disposition"] == 'attachment; filename="report.pdf"'
    assert int(answer.headers["content-length"]) == len(answer.content) == 73


def test_a_link_works_over_a_real_connection(people: People) -> None:
    with serve(people.stand_in) as url:
        headers = {"Authorization": people.owner.headers["Authorization"]}
        data = httpx.get(f"{url}/datasets/{people.world['report']}/data", headers=headers).json()["data"]
        assert data["signedUrl"].startswith(url)
        assert httpx.get(data["signedUrl"]).content.startswith(b"%PDF")


def test_a_link_opens_its_own_file_alone_and_not_for_ever(people: People) -> None:
    hermes = people.world["hermes"]
    link = people.owner.data("GET", f"/datasets/{people.world['report']}/data")["signedUrl"]
    signed, _, token = link.partition("?token=")
    wrong = [
        f"{signed}?token={token[:-2]}AA",
        f"{signed}?token={people.owner.headers['Authorization']}",
        f"{signed.replace('report.pdf', 'penguins.csv')}?token={token}",
        f"{signed.replace('/files/', '/public-files/')}?token={token}",
    ]
    for each in wrong:
        refused = httpx_get(people.stand_in, each)
        assert (refused.status_code, refused.json()["error"]["code"]) == (400, "InvalidSignature")
    assert people.owner.get("/datasets", headers={"Authorization": token}).status_code == 401
    people.stand_in.advance(3600)
    assert httpx_get(people.stand_in, link).status_code == 400
    assert hermes in link


def test_the_link_of_a_deleted_dataset_leads_nowhere(people: People) -> None:
    report = people.world["report"]
    link = people.owner.data("GET", f"/datasets/{report}/data")["signedUrl"]
    people.owner.delete(f"/datasets/{report}")
    assert httpx_get(people.stand_in, link).status_code == 404


def test_a_file_behind_two_datasets_lasts_as_long_as_one_of_them(people: People) -> None:
    file = people.owner.upload(people.world["hermes"], "page.pdf", b"%PDF").json()["Id"]
    body = {"name": "page", "metadata": {"id": file, "type": "application/pdf", "path": "x"}}
    first, second = (people.owner.data("POST", "/datasets/create/from-file", json=body)["id"] for _ in "ab")
    link = people.owner.data("GET", f"/datasets/{second}/data")["signedUrl"]
    people.owner.delete(f"/datasets/{first}")
    assert httpx_get(people.stand_in, link).content == b"%PDF"
    people.owner.delete(f"/datasets/{second}")
    assert httpx_get(people.stand_in, link).status_code == 404
    assert people.owner.refused("GET", f"/files/{file}/metadata") == (404, "file_not_found")


def large() -> bytes:
    """More than what is kept in memory, with holes at the beginning, in the middle and at the end."""
    return bytes(1_500_000) + b"middle" * 100_000 + bytes(900_000) + b"end" + bytes(70_000)


@pytest.fixture
def whole(people: People) -> str:
    dataset = people.owner.publish(people.world["hermes"], "large.bin", large(), "application/x-large")
    link: str = people.owner.data("GET", f"/datasets/{dataset['id']}/data")["signedUrl"]
    return link


def test_a_large_file_comes_back_byte_for_byte_in_pieces(people: People, whole: str) -> None:
    with httpx.Client(transport=people.stand_in.transport) as anybody, anybody.stream("GET", whole) as answer:
        pieces = list(answer.iter_raw())
    assert len(pieces) > 5
    assert b"".join(pieces) == large()


def test_two_readers_of_a_large_file_do_not_disturb_each_other(people: People, whole: str) -> None:
    with (
        httpx.Client(transport=people.stand_in.transport) as anybody,
        anybody.stream("GET", whole) as one,
        anybody.stream("GET", whole) as other,
    ):
        pairs = list(zip(one.iter_raw(), other.iter_raw(), strict=True))
    assert b"".join(first for first, _ in pairs) == b"".join(second for _, second in pairs) == large()


def test_files_outlive_their_stand_in_in_a_data_file(tmp_path: Path) -> None:
    with stand_in("ouro", data=tmp_path / "state.db") as made:
        people = People(made)
        kept = people.owner.publish(people.world["hermes"], "kept.bin", large(), "application/x-large")["id"]
        gone = people.owner.publish(people.world["hermes"], "gone.bin", large(), "application/x-large")["id"]
        people.owner.delete(f"/datasets/{gone}")
        people.close()
    assert len(list((tmp_path / "state.db.files").iterdir())) == 1, "what nothing remembers is swept"
    with stand_in("ouro", data=tmp_path / "state.db") as made:
        people = People(made)
        link = people.owner.data("GET", f"/datasets/{kept}/data")["signedUrl"]
        assert httpx_get(made, link).content == large()
        people.close()
        assert made.defects == []


def test_a_large_file_comes_back_with_a_snapshot(people: People, whole: str) -> None:
    snapshot = people.stand_in.snapshot()
    upserted = people.owner.upload(people.world["hermes"], "large.bin", b"small", **{"x-upsert": "true"})
    assert upserted.status_code == 200
    assert httpx_get(people.stand_in, whole).content == b"small"
    people.stand_in.restore(snapshot)
    assert httpx_get(people.stand_in, whole).content == large()


def test_more_than_five_billion_bytes_are_refused_before_they_are_sent(people: People) -> None:
    """The head of the request alone says how many bytes would come; not one of them is taken."""
    taken = []

    def pieces() -> Iterator[bytes]:
        taken.append(1)
        yield b"--b\r\n"

    path = f"/storage/v1/object/files/{people.world['hermes']}/large.bin"
    headers = {"Content-Type": "multipart/form-data; boundary=b", "Content-Length": "5000100000"}
    answer = people.owner.post(path, content=pieces(), headers=headers)
    assert (answer.status_code, answer.json()["error"]["code"]) == (413, "body_too_large")
    assert taken == []


def test_a_file_one_byte_beyond_the_limit_is_refused(people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    from towpath.testing.platforms.ouro import files

    monkeypatch.setattr(files, "FILE_LIMIT", 1000)
    hermes = people.world["hermes"]
    assert people.owner.upload(hermes, "fits.bin", io.BytesIO(bytes(1000))).status_code == 200
    refused = people.owner.upload(hermes, "larger.bin", io.BytesIO(bytes(1001)))
    assert (refused.status_code, refused.json()["error"]["code"]) == (413, "file_too_large")


def test_a_file_too_large_for_a_table_stays_a_file_and_says_so(
    people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    from towpath.testing.platforms.ouro import files, from_file

    monkeypatch.setattr(files, "TABLE_LIMIT", 20)
    monkeypatch.setattr(from_file, "TABLE_LIMIT", 20)
    file = people.world["penguins.csv"]
    body = {"name": "penguins", "metadata": {"id": file, "type": "text/csv", "path": "x"}}
    answer = people.owner.post("/datasets/create/from-file", json=body).json()
    assert answer["data"]["asset_stage"] == "base"
    assert answer["warning"] == {"message": "A file of more than 20 bytes stays a file here"}


def test_an_upload_that_breaks_off_leaves_nothing(people: People) -> None:
    path = f"/storage/v1/object/files/{people.world['hermes']}/half.bin"
    body = b'--b\r\nContent-Disposition: form-data; name="file"; filename="half.bin"\r\n\r\nhalf'
    headers = {"Content-Type": "multipart/form-data; boundary=b"}
    assert people.owner.post(path, content=body, headers=headers).status_code == 400
    assert people.owner.upload(people.world["hermes"], "half.bin", b"whole").status_code == 200
