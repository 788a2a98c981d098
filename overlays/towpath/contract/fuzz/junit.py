"""The outcome as JUnit XML, which every CI shows: one test case an operation, its failures inside."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .outcome import Failure, FuzzOutcome

# What XML 1.0 cannot hold even as a reference; services answer with anything.
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_THE_RUN = "the run"


def junit(outcome: FuzzOutcome) -> bytes:
    """Write an outcome as JUnit XML; what belongs to no operation stands under "the run"."""
    suite = ElementTree.Element("testsuite", name=f"towpath fuzz {outcome.platform}")
    properties = ElementTree.SubElement(suite, "properties")
    for name in ("origin", "seed", "strict", "cases"):
        ElementTree.SubElement(properties, "property", name=name, value=str(getattr(outcome, name)))
    for label in dict.fromkeys(
        (*outcome.operations, *(each.operation or _THE_RUN for each in outcome.failures))
    ):
        found = (each for each in outcome.failures if (each.operation or _THE_RUN) == label)
        _case(suite, outcome, label, found)
    for label in outcome.unreached:
        ElementTree.SubElement(_case(suite, outcome, label), "skipped", message="not reached")
    if outcome.errors:
        case = _case(suite, outcome, f"{_THE_RUN} itself")
        for error in outcome.errors:
            ElementTree.SubElement(case, "error", message=_clean(error))
    ElementTree.SubElement(suite, "system-out").text = _clean("\n".join(outcome.notes))
    for counted, tag in (
        ("tests", "testcase"),
        ("failures", "failure"),
        ("errors", "error"),
        ("skipped", "skipped"),
    ):
        holders = suite.iter("testcase")
        suite.set(counted, str(sum(tag == "testcase" or each.find(tag) is not None for each in holders)))
    suite.set("time", f"{outcome.seconds:.3f}")
    suites = ElementTree.Element("testsuites")
    suites.append(suite)
    ElementTree.indent(suites)
    text: bytes = ElementTree.tostring(suites, encoding="utf-8", xml_declaration=True)
    return text


def _case(
    suite: ElementTree.Element, outcome: FuzzOutcome, name: str, failures: Iterable[Failure] = ()
) -> ElementTree.Element:
    case = ElementTree.SubElement(suite, "testcase", classname=f"towpath.fuzz.{outcome.platform}", name=name)
    for each in failures:
        text = "\n\n".join(filter(None, (each.message, each.reproduce)))
        ElementTree.SubElement(case, "failure", type=each.check, message=_clean(each.title)).text = _clean(
            text
        )
    return case


def _clean(text: str) -> str:
    return _NO_XML.sub("\N{REPLACEMENT CHARACTER}", text)
