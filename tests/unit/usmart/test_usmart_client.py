"""The clients themselves: where organisation, key and address come from, and where the key goes."""

from __future__ import annotations

import inspect
import pickle
from typing import TYPE_CHECKING, Any

import pytest
import towpath
from towpath import AsyncUSmart, ConfigurationError, USmart
from towpath.usmart import organisation_guid

if TYPE_CHECKING:
    from tests.unit.usmart.either import Either

ORG = "3b7e5a10-6c1d-4f2e-8a90-1d2c3b4a5f01"
KEYS: dict[str, Any] = {"key_id": "example-id-0123", "key_secret": "example-secret-0123"}
both = pytest.mark.parametrize("kind", [USmart, AsyncUSmart])


@pytest.mark.parametrize(
    "given",
    [
        ORG,
        ORG.upper(),
        f" {ORG} ",
        ORG.replace("-", ""),
        f"https://data.usmart.io/org/{ORG}/dcat/public",
        f"https://data.usmart.io/org/{ORG}/dcat",
        f"http://elsewhere.test/a/org/{ORG.upper()}/dcat/private?x=y#z",
    ],
)
def test_the_organisation_is_a_guid_or_stands_in_a_dcat_link(given: str) -> None:
    assert organisation_guid(given) == ORG
    assert USmart(given, **KEYS).org == ORG


@pytest.mark.parametrize(
    "given",
    [
        "harbourside",
        "https://data.usmart.io/org/harbourside/dcat/public",
        f"https://data.usmart.io/org/{ORG}",
        f"https://data.usmart.io/org/{ORG}/dcats/public",
    ],
)
@both
def test_what_has_no_organisation_in_it_is_refused(kind: Any, given: str) -> None:
    with pytest.raises(ConfigurationError, match=r"no organisation GUID: give the GUID, or the DCAT link"):
        kind(given, **KEYS)


@both
def test_everything_may_come_from_the_environment(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (
        ("USMART_ORG", f"https://data.usmart.io/org/{ORG}/dcat/public"),
        ("USMART_KEY_ID", "example-id-0123"),
        ("USMART_KEY_SECRET", "example-secret-0123"),
        ("USMART_URL", "http://127.0.0.1:8080/usmart/"),
    ):
        monkeypatch.setenv(name, value)
    client = kind()
    assert client.org == ORG
    assert repr(client) == f"{kind.__name__}(base_url='http://127.0.0.1:8080/usmart')"
    again = pickle.loads(pickle.dumps(client))
    assert (again.org, repr(again)) == (ORG, repr(client))
    assert b"example-secret" not in pickle.dumps(client)


@pytest.mark.parametrize(
    ("missing", "told"),
    [
        ("org", r"pass org=… \(its GUID, or its DCAT link\) or set the environment variable USMART_ORG"),
        ("key_id", r"no uSmart API key id: pass key_id=… or set the environment variable USMART_KEY_ID"),
        ("key_secret", r"no uSmart API key secret: pass key_secret=… or set .* USMART_KEY_SECRET"),
    ],
)
@both
def test_what_is_missing_is_told_with_both_ways_to_give_it(kind: Any, missing: str, told: str) -> None:
    arguments = {"org": ORG, **KEYS}
    del arguments[missing]
    with pytest.raises(ConfigurationError, match=told):
        kind(**arguments)


@both
def test_a_key_that_was_given_in_code_does_not_pickle(kind: Any) -> None:
    with pytest.raises(ConfigurationError, match="does not pickle"):
        pickle.dumps(kind(ORG, **KEYS))


@both
def test_a_caller_does_not_set_the_headers_of_the_key(kind: Any) -> None:
    with pytest.raises(ConfigurationError, match="the client sets 'api-key-secret' by itself"):
        kind(ORG, **KEYS, headers={"api-key-secret": "x"})


def test_the_front_door_shows_what_it_offers() -> None:
    assert {"USmart", "AsyncUSmart"} <= set(dir(towpath))
    assert list(inspect.signature(USmart).parameters)[:4] == ["org", "key_id", "key_secret", "base_url"]
    for kind in (USmart, AsyncUSmart):
        client = kind(ORG, **KEYS)
        for group, verbs in {
            "datasets": ["view", "view_dataset"],
            "files": ["upload", "replace", "create_file", "update_revision", "generate_put_request"],
            "pipelines": ["create", "process", "refresh", "create_container", "process_container"],
            "catalogues": ["public", "private"],
        }.items():
            assert set(verbs) <= set(dir(getattr(client, group)))


def test_both_headers_go_to_the_service_and_to_no_signed_url(either: Either, tmp_path: Any) -> None:
    file = tmp_path / "a.csv"
    file.write_bytes(b"a\n1\n")
    either(lambda usmart: usmart.publish(file, either.world["tides"]))
    arguments = either.arguments
    for request in either.between.requests:
        shown = {name: request.headers.get(name) for name in ("api-key-id", "api-key-secret")}
        if request.method == "PUT":
            assert set(shown.values()) == {None}
        else:
            assert list(shown.values()) == [arguments["key_id"], arguments["key_secret"]]
    assert either.between.paths() == [
        "dataset:view",
        "s3:generatePutRequest",
        "PUT",
        "file:create",
        "resourceContainer:process",
    ]


def test_the_public_feed_is_read_without_a_key(either: Either) -> None:
    feed = either(lambda usmart: usmart.catalogues.public())
    assert organisation_guid(feed.id) == either.arguments["org"]
    assert [each.title for each in feed.dataset] == ["Bird counts"]
    assert "api-key-secret" not in either.between.requests[-1].headers
    assert len(either(lambda usmart: usmart.catalogues.private()).dataset) == 3


def test_a_dataset_is_viewed(either: Either) -> None:
    seen = either(lambda usmart: usmart.datasets.view(either.world["bird counts"]))
    assert str(seen.files[0].file_guid) == either.world["counts.csv"]
    assert [each.status for each in seen.resource_containers] == ["processed", "processed"]


@pytest.mark.parametrize("given", ["bird counts", "", 7])
def test_what_is_no_guid_is_refused_before_anything_is_sent(either: Either, given: Any) -> None:
    for use in (
        lambda usmart: usmart.datasets.view(given),
        lambda usmart: usmart.files.upload(given, __file__),
        lambda usmart: usmart.files.replace(given, __file__),
        lambda usmart: usmart.pipelines.create(given, "data-api"),
        lambda usmart: usmart.pipelines.process(given),
        lambda usmart: usmart.pipelines.refresh(given),
        lambda usmart: usmart.publish(__file__, given),
    ):
        with pytest.raises(ConfigurationError, match="is no GUID"):
            either(use)
    assert either.between.requests == []
