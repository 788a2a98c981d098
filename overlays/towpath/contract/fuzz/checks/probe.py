"""Requests that a check sends on its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .vocabulary import ApiOperation, Case, CheckContext, Response


def send(ctx: CheckContext, parent: Case, probe: Case) -> Response:
    """Send `probe` as the run would, on the record as a child of `parent`."""
    ctx.internals.record_case(parent_id=parent.id, case=probe)
    response = parent.operation.schema.transport.send(probe, **(ctx.internals.transport_kwargs or {}))
    ctx.internals.record_response(case_id=probe.id, response=response)
    return response


def with_body(case: Case, body: Any) -> Case:
    """The same request with another body.

    Made anew instead of derived: a derived case is held against its schema again, and that breaks on a lone surrogate.
    """
    return case.operation.Case(
        method=case.method,
        path_parameters=dict(case.path_parameters),
        headers=dict(case.headers),
        cookies=dict(case.cookies),
        query=dict(case.query),
        body=body,
        media_type=case.media_type,
    )


def with_query(case: Case, name: str, value: str) -> Case:
    """The same request with one query parameter set."""
    return case.derive(query={**case.query, name: value}, keep_auth=True)


def call(case: Case, operation: ApiOperation, path_parameters: Mapping[str, Any]) -> Case:
    """A call of another operation as the same caller."""
    probe = operation.Case(path_parameters=dict(path_parameters))
    for parameter in case.operation.security.iter_parameters():
        for shown, kept in (
            (probe.headers, case.headers),
            (probe.query, case.query),
            (probe.cookies, case.cookies),
        ):
            if parameter.name in kept:
                shown[parameter.name] = kept[parameter.name]
    return probe
