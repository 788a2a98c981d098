"""Two public OpenAPI documents of 50 operations or more become platforms: imported, checked, answered, nothing lost.

They come from npm; without npm these tests are skipped, and say so.
"""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from towpath.testing import StandIn
from towpath.testing.examples import example_of
from towpath_wire._seam import UNSET
from towpath_wire._seam.plain import PlainSender

from scripts.codegen.bundle import bundle
from scripts.codegen.census import census
from scripts.codegen.grammar import METHODS
from scripts.platform import add_platform

from .public_documents import DOCUMENTS, fetched
from .test_platform import checkout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from towpath.testing.spec import Spec
    from towpath_wire._seam import Call, Operation

pytestmark = pytest.mark.slow

BIN = Path(sys.executable).parent


class Adopted:
    """A public document as a platform of a checkout of its own."""

    def __init__(self, name: str, root: Path) -> None:
        self.name = name
        self.root = root
        self.wire = root / "generated" / "towpath_wire"
        self.document: dict[str, Any] = json.loads((self.wire / "specs" / f"{name}.json").read_bytes())

    def operations(self) -> Iterator[tuple[str, dict[str, Any], list[dict[str, Any]]]]:
        """Yield operationId, the operation, and its parameters."""
        for item in self.document["paths"].values():
            for method in METHODS:
                if method in item:
                    yield (
                        item[method]["operationId"],
                        item[method],
                        [
                            *item.get("parameters", ()),
                            *item[method].get("parameters", ()),
                        ],
                    )


@pytest.fixture(scope="module", params=DOCUMENTS)
def adopted(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Adopted:
    try:
        documents = fetched()
    except LookupError as error:
        pytest.skip(str(error))
    root = checkout(tmp_path_factory.mktemp(request.param))
    add_platform(request.param, documents[request.param], root)
    return Adopted(request.param, root)


def test_nothing_of_it_is_lost(adopted: Adopted) -> None:
    assert census(bundle(adopted.root / "specs", adopted.name), adopted.wire) == []
    assert len(list(adopted.operations())) >= 50


def test_what_is_made_of_it_passes_mypy_strict(adopted: Adopted, tmp_path: Path) -> None:
    (tmp_path / "mypy.ini").write_text(f"[mypy]\nmypy_path = {adopted.root / 'generated'}\nstrict = true\n")
    done = subprocess.run(
        [BIN / "mypy", "--config-file", "mypy.ini", "-p", f"towpath_wire.{adopted.name}"],
        cwd=tmp_path,
        env={"PATH": str(BIN), "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_operation_is_answered_by_the_neutral_stand_in(
    adopted: Adopted, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, folder in (
        ("towpath_wire", adopted.wire),
        ("towpath_wire.payloads", adopted.wire / "payloads"),
    ):
        package = import_module(name)
        monkeypatch.setattr(package, "__path__", [*package.__path__, str(folder)])
    with StandIn(adopted.name, spec=adopted.document) as stand_in:
        key = next(iter(stand_in.credentials["owner"].values()), "")
        headers = {"Authorization": f"Bearer {key}", "apiKey": key}
        with PlainSender(stand_in.base_url, headers=headers, transport=stand_in.transport) as sender:
            calls = dict(_calls(adopted, stand_in))
            answered = {name: sender.send(call) for name, call in calls.items()}
            for reply in answered.values():
                reply.value()
    assert answered.keys() == {name for name, _, _ in adopted.operations()}
    for name in [name for name in sys.modules if adopted.name in name.split(".")]:
        del sys.modules[name]


def _calls(adopted: Adopted, stand_in: StandIn) -> Iterator[tuple[str, Call[Any]]]:
    """Describe a call of each operation, by the generated functions, with values made from the document."""
    modules = [
        import_module(f"towpath_wire.{adopted.name}.operations.{path.stem}")
        for path in sorted((adopted.wire / adopted.name / "operations").glob("*.py"))
        if path.stem != "__init__"
    ]
    described = {name: (operation, parameters) for name, operation, parameters in adopted.operations()}
    for module in modules:
        constants = {
            name.lower(): value for name, value in vars(module).items() if type(value).__name__ == "Operation"
        }
        for name, constant in constants.items():
            yield constant.id, _call(getattr(module, name), constant, stand_in, *described[constant.id])


def _call(
    builder: Any,
    constant: Operation[Any],
    stand_in: StandIn,
    operation: dict[str, Any],
    parameters: list[dict[str, Any]],
) -> Call[Any]:
    spec = stand_in.spec
    schemas = {
        _letters(parameter["name"]): parameter for parameter in (spec.target(each) for each in parameters)
    }
    values: dict[str, Any] = {}
    for name, argument in inspect.signature(builder).parameters.items():
        if name == "body" and argument.default is not UNSET:
            content = spec.target(operation["requestBody"])["content"]
            values[name] = example_of(spec, next(iter(content.values())))
        elif argument.default is argument.empty:
            values[name] = _value(spec, schemas[_letters(name)])
    made_call: Call[Any] = builder(**values)
    assert made_call.operation is constant
    return made_call


def _value(spec: Spec, parameter: dict[str, Any]) -> Any:
    return example_of(spec, parameter) or "x"


def _letters(name: str) -> str:
    return "".join(letter for letter in name.lower() if letter.isalnum())
