"""A signed URL is a secret: it shows in no error, traceback, event, log or repr."""

from __future__ import annotations

import asyncio
import io
import logging
from typing import TYPE_CHECKING, Any

import pytest
from towpath import AsyncUSmart, TowpathError, USmart
from towpath_wire.usmart.models import PutRequest

from tests.security.test_secrets_stay_hidden import own_frames, shown, shown_by_rich
from tests.unit.engine.raw_server import serving

if TYPE_CHECKING:
    from collections.abc import Iterator

ORG = "3b7e5a10-6c1d-4f2e-8a90-1d2c3b4a5f01"
SIGNATURE = "51gn4tur3" * 7
KEYS: dict[str, Any] = {"key_id": "key-id-of-the-test", "key_secret": "k3y-s3cr3t-of-the-test"}
FORBIDDEN = b"HTTP/1.1 403 Forbidden\r\nContent-Type: application/xml\r\nContent-Length: %d\r\n\r\n%s"


class Store:
    """A service and its store on one port; what becomes of the PUT, `put` says."""

    put: bytes | None = None
    port = 0

    def __call__(self, head: bytes, _body: bytes) -> bytes | None:
        if head.startswith(b"PUT"):
            return self.put
        url = f"http://127.0.0.1:{self.port}/s3/b/k?X-Amz-Expires=900&X-Amz-Signature={SIGNATURE}"
        body = f'{{"result":{{"signedRequest":"{url}","contentType":"text/csv","reference":"r"}}}}'.encode()
        return b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (
            len(body),
            body,
        )


@pytest.fixture
def store() -> Iterator[Store]:
    made = Store()
    with serving(made) as server:
        made.port = server.port
        yield made


def raised(store: Store, *, awaits: bool, told: list[object]) -> BaseException:
    arguments: dict[str, Any] = {
        "base_url": f"http://127.0.0.1:{store.port}",
        "retries": 0,
        "on_event": told.append,
    }
    file = io.BytesIO(b"a,b\n")

    async def main() -> None:
        async with AsyncUSmart(ORG, **KEYS, **arguments) as usmart:
            await usmart.files.upload(ORG, file, file_name="a.csv")

    try:
        if awaits:
            asyncio.run(main())
        else:
            with USmart(ORG, **KEYS, **arguments) as usmart:
                usmart.files.upload(ORG, file, file_name="a.csv")
    except TowpathError as error:
        return own_frames(error)
    raise AssertionError("nothing was raised")


@pytest.mark.parametrize("awaits", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(
    "answer",
    [
        None,
        FORBIDDEN % (60, b"<Error><Code>AccessDenied</Code><Message>No</Message></Error>"[:60]),
        b"HTTP/1.1 307 There\r\nLocation: https://x.test/?X-Amz-Signature="
        + SIGNATURE.encode()
        + b"\r\nContent-Length: 0\r\n\r\n",
        b"nonsense\r\n\r\n",
    ],
    ids=["the line is cut", "refused", "pointed elsewhere", "nonsense"],
)
def test_a_signature_shows_nowhere(
    store: Store, awaits: bool, answer: bytes | None, caplog: pytest.LogCaptureFixture
) -> None:
    store.put = answer
    told: list[object] = []
    with caplog.at_level(logging.DEBUG):
        error = raised(store, awaits=awaits, told=told)
    logged = "\n".join(
        record.getMessage() for record in caplog.records if not record.name.startswith("httpcore")
    )
    for text in (shown(error), shown_by_rich(error), repr(told), logged):
        assert "51gn4tur3" not in text
        assert KEYS["key_secret"] not in text
    assert any("X-Amz-Signature=…" in repr(event) for event in told)


def test_a_signed_request_hides_its_url() -> None:
    wanted = PutRequest(signed_request=f"https://x.test/?{SIGNATURE}", content_type="a/b", reference="r")
    assert SIGNATURE not in repr(wanted)
