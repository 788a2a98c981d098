"""`towpath mock serve` as a program: what it prints, that it answers, and how it ends."""

from __future__ import annotations

import json
import os
import re
import shlex
import signal
import socket
import subprocess
import sys
import urllib.request
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
import towpath
from towpath.cli.mock_banner import environment
from towpath.testing import stand_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def serving(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    path = os.pathsep.join(["overlays", "generated"])
    process = subprocess.Popen(
        [sys.executable, "-m", "towpath.cli", "mock", "serve", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": path},
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def first_line(process: subprocess.Popen[str]) -> dict[str, object]:
    assert process.stdout is not None
    line = process.stdout.readline()
    announced: dict[str, object] = json.loads(line)
    return announced


def test_it_announces_itself_once_it_answers_and_ends_on_ctrl_c() -> None:
    with serving("ouro", "--json", "--seed", "5") as process:
        announced = first_line(process)
        credentials = announced["credentials"]
        assert isinstance(credentials, dict)
        key = credentials["owner"]["api_key"]
        request = urllib.request.Request(
            f"{announced['base_url']}/users/get-token",
            json.dumps({"pat": key}).encode(),
            {"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=10) as answer:
            assert json.load(answer)["token"]

        process.send_signal(signal.SIGINT)
        output, errors = process.communicate(timeout=10)

    assert announced.keys() == {"platform", "base_url", "credentials", "world"}
    assert (process.returncode, output, errors) == (0, "", "")


def test_it_ends_cleanly_on_sigterm_and_keeps_its_data(tmp_path: Path) -> None:
    data = tmp_path / "state.db"
    announced = []
    for _ in range(2):
        with serving("ouro", "--json", "--data", str(data)) as process:
            announced.append(first_line(process))
            process.send_signal(signal.SIGTERM)
            output, errors = process.communicate(timeout=10)
            assert (process.returncode, output, errors) == (0, "", "")

    assert announced[0]["world"] == announced[1]["world"]
    assert [each.name for each in tmp_path.iterdir()] == ["state.db"]


def test_its_banner_tells_a_person_all_that_is_needed() -> None:
    with serving("ouro") as process:
        assert process.stdout is not None
        lines: list[str] = []
        while not lines or "export " not in lines[-1]:
            lines.append(process.stdout.readline())
            assert lines[-1], process.communicate()
        process.send_signal(signal.SIGINT)

    banner = "".join(lines)
    example = banner.partition("Try it:")[2]
    assert "ouro: a stand-in at http://127.0.0.1:" in banner
    assert re.search(r"^Look around in a browser: http://127\.0\.0\.1:\d+/_towpath/$", banner, re.MULTILINE)
    assert "api_key='" in banner.partition("Who you can be")[2].partition("Try it:")[0]
    assert "hermes" in banner
    snippet, _, shell = example.partition("Or let a program")
    compile("\n".join(line.strip() for line in snippet.splitlines()), "example", "exec")
    assert "    export OURO_URL=http://127.0.0.1:" in shell
    assert " OURO_API_KEY=ouro-" in shell


@pytest.mark.parametrize("platform", ["dataops", "opendatasoft", "ouro", "usmart"])
def test_the_line_for_the_shell_makes_clients_without_arguments_those_of_the_stand_in(
    platform: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with stand_in(platform) as standing:
        standing.base_url = standing.base_url.replace("https://", "http://").replace(
            f"{platform}.test", "127.0.0.1:8000"
        )
        for assignment in shlex.split(environment(standing))[1:]:
            monkeypatch.setenv(*assignment.split("=", 1))
        names = {"dataops": "DataOps", "opendatasoft": "Opendatasoft", "ouro": "Ouro", "usmart": "USmart"}
        with getattr(towpath, names[platform])() as client:
            assert repr(client) == f"{names[platform]}(base_url={standing.base_url!r})"


def test_a_taken_port_is_told_in_one_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with serving("ouro", "--port", str(port)) as process:
            output, errors = process.communicate(timeout=20)

    assert (process.returncode, output) == (2, "")
    assert errors.splitlines() == [
        f"towpath: port {port} on 127.0.0.1 is taken: choose another with --port, or end what holds it (0 takes a free one)"
    ]


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_it_listens_where_it_is_told(host: str) -> None:
    with serving("ouro", "--json", "--host", host) as process:
        announced = first_line(process)
        assert str(announced["base_url"]).startswith(
            "http://[::1]:" if host == "::1" else "http://127.0.0.1:"
        )
