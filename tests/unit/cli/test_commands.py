"""What the command line says, and with which status it ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest
from towpath._version import __version__
from towpath.cli._main import run
from towpath.cli.fuzz import command
from towpath.cli.platforms import platforms, variables

if TYPE_CHECKING:
    from pathlib import Path

HEAVY = {"duckdb", "schemathesis", "hypothesis", "httpx", "uvicorn", "msgspec", "sqlglot", "jsonschema_rs"}


def python(code: str) -> subprocess.CompletedProcess[str]:
    path = "import sys; sys.path[:0] = ['overlays', 'generated']\n"
    return subprocess.run(
        [sys.executable, "-c", path + code], capture_output=True, text=True, timeout=60, check=False
    )


def complaint(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Run a command that cannot be run; give its one line."""
    status = run(arguments)

    said = capsys.readouterr()
    assert status == 2
    assert said.out == ""
    (line,) = said.err.splitlines()
    assert line.startswith("towpath: ")
    return line


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out.strip() == __version__


def test_help_lists_the_verbs(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--help"]) == 0
    assert {"fuzz", "mock"} <= set(capsys.readouterr().out.split())
    assert run(["mock", "serve", "--help"]) == 0
    assert {"--port", "--host", "--seed", "--data", "--strict", "--json"} <= set(
        capsys.readouterr().out.split()
    )


@pytest.mark.parametrize(
    "arguments", [["--help"], ["fuzz", "--help"], ["mock", "serve", "--help"], ["fuzz", "uoro"]]
)
def test_help_and_mistakes_import_nothing_heavy(arguments: list[str]) -> None:
    done = python(f"from towpath.cli._main import run; run({arguments}); print('#', *sys.modules)")

    loaded = done.stdout.rpartition("#")[2].split()
    assert "towpath.cli._main" in loaded, done.stderr
    assert HEAVY.isdisjoint(loaded)


@pytest.mark.parametrize("verb", [["fuzz"], ["mock", "serve"]])
def test_an_unknown_platform_is_told_with_the_list_and_what_was_meant(
    verb: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    line = complaint(capsys, *verb, "uoro")

    assert "Did you mean ouro?" in line
    assert all(name in line for name in platforms())


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["fuzz", "ouro", "--sed", "1"], "--seed"),
        (["fuzz", "ouro", "--seed", "many"], "--seed"),
        (["fuzz"], "PLATFORM"),
        (["fuzz", "ouro", "--time", "0"], "--time"),
        (["fuzz", "ouro", "--max-examples", "0"], "--max-examples"),
        (["fuzz", "ouro", "--rate", "-1"], "--rate"),
        (["publish"], "publish"),
        (["mock", "serve"], "PLATFORM"),
        (["mock", "serve", "ouro", "ouro"], "twice"),
        (["mock", "serve", "ouro", "--port", "99999"], "port"),
    ],
)
def test_a_mistake_ends_with_one_line_that_names_it(
    arguments: list[str], word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert word in complaint(capsys, *arguments)


def test_a_data_file_that_cannot_be_used_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = tmp_path / "no.db"
    broken.write_bytes(b"this is no database" * 100)

    assert str(broken) in complaint(capsys, "mock", "serve", "ouro", "--data", str(broken))
    assert str(tmp_path / "no" / "where.db") in complaint(
        capsys, "mock", "serve", "ouro", "--data", str(tmp_path / "no" / "where.db")
    )
    assert broken.read_bytes() == b"this is no database" * 100


def test_a_key_is_asked_for_by_the_name_of_its_variable(capsys: pytest.CaptureFixture[str]) -> None:
    assert "set OURO_API_KEY" in complaint(capsys, "fuzz", "ouro", "--url", "https://api.example")
    assert variables("opendatasoft") == {"api_key": "ODS_API_KEY"}
    assert variables("dataops") == {"token": "DATAOPS_TOKEN"}
    needed = "set USMART_ORG and USMART_KEY_ID and USMART_KEY_SECRET to the credential"
    assert needed in complaint(capsys, "fuzz", "usmart", "--url", "https://api.example")


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("https://127.0.0.1@api.example", "user name"),
        ("api.example", "http://"),
        ("http://127.0.0.1:1", "nothing answers"),
    ],
)
def test_a_url_that_cannot_be_used_is_refused(
    url: str, words: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OURO_API_KEY", "the-key-of-a-test")

    line = complaint(capsys, "fuzz", "ouro", "--url", url)

    assert words in line
    assert "the-key-of-a-test" not in line


def test_writes_are_allowed_to_the_host_of_the_url_alone(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OURO_API_KEY", "the-key-of-a-test")

    line = complaint(capsys, "fuzz", "ouro", "--url", "https://api.example", "--allow-writes", "example")

    assert "repeat the host exactly" in line


@pytest.mark.parametrize(
    ("missing", "arguments", "extra"),
    [
        ("cyclopts", ["--help"], "towpath[cli]"),
        ("rich", ["--help"], "towpath[cli]"),
        ("schemathesis", ["fuzz", "ouro"], "towpath[fuzz]"),
        ("uvicorn", ["mock", "serve", "ouro"], "towpath[testing]"),
    ],
)
def test_a_missing_extra_is_named_in_one_line(missing: str, arguments: list[str], extra: str) -> None:
    done = python(
        f"sys.modules[{missing!r}] = None; sys.argv[1:] = {arguments}; from towpath.cli import main; main()"
    )

    assert done.returncode == 2, done.stderr
    (line,) = done.stderr.splitlines()
    assert f'pip install "{extra}"' in line
    assert missing in line


def test_a_run_against_the_stand_in_is_one_json_document_and_a_report_for_a_ci(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = tmp_path / "fuzz.xml"
    status = run(
        [
            "fuzz",
            "ouro",
            "--tag",
            "users",
            "--seed",
            "2",
            "--max-examples",
            "1",
            "--json",
            "--junit",
            str(report),
        ]
    )

    said = capsys.readouterr()
    outcome = json.loads(said.out)
    assert status == 0, said.out
    assert outcome["ok"] is True
    assert outcome["cases"] == sum(each["cases"] for each in outcome["operations"]) > 50
    assert outcome["failures"] == outcome["errors"] == []
    assert (outcome["platform"], outcome["seed"], outcome["strict"]) == ("ouro", 2, False)
    assert said.err == ""
    suite = ElementTree.parse(report).getroot()[0]
    assert suite.get("failures") == suite.get("errors") == "0"
    assert len(list(suite.iter("testcase"))) == len(outcome["operations"])


def test_a_report_that_cannot_be_written_stops_the_run_before_it_begins(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = str(tmp_path / "no" / "fuzz.xml")
    assert f"--junit {missing} cannot be written" in complaint(capsys, "fuzz", "ouro", "--junit", missing)


def test_the_command_that_repeats_a_run_has_all_that_was_asked() -> None:
    options = {"--time": 2.5, "--tag": ["a b", "c"], "--links": True, "--url": None}
    assert command("fuzz", "ouro", 7, strict=True, options=options) == (
        "towpath fuzz ouro --seed 7 --strict --time 2.5 --tag 'a b' --tag c --links"
    )


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_a_console_without_an_arrow_gets_the_rest_of_the_line(encoding: str) -> None:
    path = "import sys; sys.path[:0] = ['overlays', 'generated']\n"
    code = f"{path}sys.argv[1:] = ['spec', 'diff', 'ouro', 'ouro']; from towpath.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": encoding},
    )

    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.split() == [b"ouro", b"?", b"ouro:", b"no", b"change"]
