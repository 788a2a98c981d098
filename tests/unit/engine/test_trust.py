"""Certificates are read once a process, and anew where the environment says which."""

from __future__ import annotations

import asyncio
import os
import ssl
from pathlib import Path

import certifi
import httpx
import pytest
from towpath import AsyncOuro, Ouro
from towpath._engine import trust
from towpath.fast import AiohttpTransport

KEY = "a key of nobody's"


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Give a list with an entry for each time that certificates are read; nothing has been read before."""
    reads: list[bool] = []
    load = ssl.SSLContext.load_verify_locations

    def remembered(context: ssl.SSLContext, *arguments: str, **options: str) -> None:
        reads.append(True)
        load(context, *arguments, **options)

    monkeypatch.setattr(ssl.SSLContext, "load_verify_locations", remembered)
    trust._read.cache_clear()
    return reads


async def use_an_awaiting_client() -> None:
    async with AsyncOuro(KEY) as ouro:
        await ouro._carrier._client()


@pytest.mark.parametrize("from_outside", [False, True])
def test_all_clients_share_what_is_trusted(
    made: list[bool], from_outside: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    if from_outside:
        monkeypatch.setenv("SSL_CERT_FILE", certifi.where())
    for _ in range(3):
        with Ouro(KEY) as ouro:
            assert ouro._carrier
        asyncio.run(use_an_awaiting_client())
    AiohttpTransport()
    assert made == [True]
    shared = trust.trusted()
    assert (shared.verify_mode, shared.check_hostname) == (ssl.CERT_REQUIRED, True)


def test_a_transport_that_was_given_needs_no_certificates_read(made: list[bool]) -> None:
    with Ouro(KEY, transport=httpx.MockTransport(lambda _: httpx.Response(200))) as ouro:
        assert ouro._carrier
    assert made == []


def test_other_certificates_are_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "trusted.pem"
    file.write_bytes(Path(certifi.where()).read_bytes())
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    usual = trust.trusted()
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    named = trust.trusted()
    assert named is trust.trusted()
    os.utime(file, ns=(0, 0))
    renewed = trust.trusted()
    assert len({id(usual), id(named), id(renewed)}) == 3


def test_a_file_that_is_not_there_fails_as_in_httpx(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    with pytest.raises(FileNotFoundError):
        trust.trusted()
