"""The requests that uSmart's page shows how to make, made once more: the same methods, paths, headers and bodies.

The page has a whole program for replacing a file; of the other actions it says what goes in. They are sent with the
library that the page uses, over a real connection, and answered as the page says.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
import requests
from towpath.testing import serve, stand_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from towpath.testing import StandIn


class Page(NamedTuple):
    """What the page's reader has: an organisation, a key with its secret, and GUIDs from `dataset:view`."""

    stand_in: StandIn
    url: str
    session: requests.Session

    def action(self, name: str, payload: dict[str, Any]) -> Any:
        """POST a JSON text to an action, with the three headers of the page; return the JSON of the answer."""
        known = self.stand_in.credentials["owner"]
        answer = self.session.request(
            "POST",
            f"{self.url}/org/{known['org']}/{name}",
            headers={
                "api-key-secret": known["key_secret"],
                "api-key-id": known["key_id"],
                "Content-Type": "application/json",
            },
            data=json.dumps(payload),
            timeout=10,
        )
        sent = answer.request
        assert (sent.method, sent.headers["Content-Type"]) == ("POST", "application/json")
        assert sent.path_url == f"/org/{known['org']}/{name}"
        assert "Authorization" not in sent.headers
        assert answer.status_code == 200, answer.text
        return answer.json()

    def upload(self, file: Path, name: str) -> str:
        """Ask for a signed URL, PUT the open file there with the content type beside it; return the reference."""
        wanted = self.action("s3:generatePutRequest", {"fileName": name})["result"]
        with file.open("rb") as content:
            answer = self.session.put(
                wanted["signedRequest"],
                headers={"Content-Type": wanted["contentType"]},
                data=content,
                timeout=10,
            )
        sent = answer.request.headers
        assert sent["Content-Type"] == wanted["contentType"]
        assert sent["Content-Length"] == str(file.stat().st_size)
        assert not {"api-key-id", "api-key-secret", "Transfer-Encoding"} & set(sent)
        assert (answer.status_code, answer.content) == (200, b"")
        reference: str = wanted["reference"]
        return reference


@pytest.fixture
def page() -> Iterator[Page]:
    with stand_in("usmart") as made, serve(made) as url, requests.Session() as session:
        session.trust_env = False
        yield Page(made, url, session)
        assert made.defects == []


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "counts.csv"
    made.write_bytes(b"species,count\n" + b"Grey heron,4\n" * 1000)
    return made


def test_a_dataset_is_viewed(page: Page) -> None:
    dataset = page.stand_in.world["bird counts"]
    seen = page.action("dataset:view", {"datasetGUID": dataset})["result"]
    assert seen["datasetGUID"] == dataset
    assert seen["files"][0]["fileGUID"] == page.stand_in.world["counts.csv"]
    assert seen["resourceContainers"][0]["resourceContainerGUID"] == page.stand_in.world["bird api"]


def test_a_file_is_replaced(page: Page, file: Path) -> None:
    guid = page.stand_in.world["counts.csv"]
    reference = page.upload(file, str(file))
    answer = page.action(
        "file:updateRevision",
        {
            "reference": reference,
            "fileName": str(file),
            "fileGUID": guid,
            "fileSize": file.stat().st_size,
            "action": "file:updateRevision",
        },
    )
    assert answer["result"]["fileGUID"] == guid
    assert answer["result"]["fileName"] == str(file), "the whole path is what shows, as the page warns"
    assert page.stand_in.admin.content(guid) == file.read_bytes()


def test_a_file_is_added(page: Page, file: Path) -> None:
    reference = page.upload(file, "counts.csv")
    answer = page.action(
        "file:create",
        {
            "reference": reference,
            "fileName": "counts.csv",
            "datasetGUID": page.stand_in.world["tides"],
            "fileSize": file.stat().st_size,
            "action": "file:create",
        },
    )
    assert page.stand_in.admin.content(answer["result"]["fileGUID"]) == file.read_bytes()


@pytest.mark.parametrize("repeated", [{}, {"action": "resourceContainer:create"}])
def test_an_output_pipeline_is_made(page: Page, repeated: dict[str, str]) -> None:
    payload = {"datasetGUID": page.stand_in.world["tides"], "pipelineId": "file-download", **repeated}
    assert page.action("resourceContainer:create", payload)["result"]["resourceContainerGUID"]


def test_every_output_pipeline_of_a_dataset_is_refreshed(page: Page, file: Path) -> None:
    test_a_file_is_replaced(page, file)
    dataset = {"datasetGUID": page.stand_in.world["bird counts"]}
    containers = page.action("dataset:view", dataset)["result"]["resourceContainers"]
    assert [each["status"] for each in containers] == ["stale", "stale"]
    for each in containers:
        page.action("resourceContainer:process", {"resourceContainerGUID": each["resourceContainerGUID"]})
    after = page.action("dataset:view", dataset)["result"]["resourceContainers"]
    assert [each["status"] for each in after] == ["processed", "processed"]


def test_the_organisations_guid_is_read_off_its_feed(page: Page) -> None:
    org = page.stand_in.world["harbourside"]
    feed = page.session.get(f"{page.url}/org/{org}/dcat/public", timeout=10).json()
    assert feed["@id"].split("/org/")[1].split("/dcat/")[0] == org
