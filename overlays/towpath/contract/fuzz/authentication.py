"""How a run shows who it is, derived from the spec's securitySchemes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from .origin import RefusedTarget

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .spec import Json, Spec
    from .target import Target


@frozen
class Exchange:
    """A key is exchanged for a token; which operation does it and with what, no spec can say.

    `payload` maps the request's fields to the client's constructor arguments; `token` points at the token in the
    answer.
    """

    operation_id: str
    payload: Mapping[str, str]
    token: str

    def path(self, spec: Spec) -> str | None:
        operation = spec.by_id(self.operation_id)
        return operation.path if operation else None


# By platform and by the name of the security scheme.
EXCHANGES: Mapping[str, Mapping[str, Exchange]] = {
    "ouro": {"token": Exchange("getToken", {"pat": "api_key"}, "/token")},
}


def exchanges(platform: str, spec: Spec) -> dict[str, Exchange]:
    """The exchanges of a platform whose operation the spec has."""
    return {name: each for name, each in EXCHANGES.get(platform, {}).items() if each.path(spec) is not None}


def authentication(platform: str, spec: Spec, target: Target) -> Json:
    """The `auth` section of the configuration; empty where there is nothing to show.

    Raises RefusedTarget when the target's credentials lack what an exchange needs.
    """
    dynamic = {name: _dynamic(each, spec, target) for name, each in exchanges(platform, spec).items()}
    static: Json = {}
    for name, scheme in spec.document.get("components", {}).get("securitySchemes", {}).items():
        shown = None if name in dynamic else _static(name, spec.resolve(scheme), target)
        if shown:
            static[name] = shown
    section: Json = {}
    if dynamic:
        section["dynamic"] = {"openapi": dynamic}
    if static:
        section["openapi"] = static
    return section


def _dynamic(exchange: Exchange, spec: Spec, target: Target) -> Json:
    missing = sorted(
        {argument for argument in exchange.payload.values() if not target.credentials.get(argument)}
    )
    if missing:
        raise RefusedTarget(f"no {' and no '.join(missing)} to authenticate with")
    return {
        "path": exchange.path(spec),
        "method": "post",
        "payload": {
            name: _literal(target.credentials[argument]) for name, argument in exchange.payload.items()
        },
        "extract_selector": exchange.token,
        "retry_on": [401],
    }


def _static(name: str, scheme: Json, target: Target) -> Json | None:
    """Credentials for one scheme; without any it stays unset, and the 401s will say so.

    One that is given under the scheme's own name (as a stand-in without behaviour does) goes before all others.
    """
    given: Mapping[str, Any] = target.credentials
    match scheme:
        case {"type": "apiKey"} if key := given.get(name) or given.get("api_key") or given.get("token"):
            return {"api_key": _literal(f"{scheme['x-prefix']} {key}" if "x-prefix" in scheme else key)}
        case {"type": "http", "scheme": "bearer"} if (
            key := given.get(name) or given.get("token") or given.get("api_key")
        ):
            return {"bearer": _literal(key)}
        case {"type": "http", "scheme": "basic"} if given.get("username"):
            return {"username": _literal(given["username"]), "password": _literal(given.get("password", ""))}
        case _:
            return None


def _literal(value: str) -> str:
    """Refuse what the configuration would read as the name of an environment variable."""
    if "${" in value:
        raise RefusedTarget("a credential holds '${', which the fuzzer's configuration cannot carry")
    return value
