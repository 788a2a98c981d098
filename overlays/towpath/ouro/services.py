"""Tables out of what connected services answer."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from towpath_wire._seam import UNSET
from towpath_wire.ouro.models import AssetReference, CreateFromService, DatasetFromService, Visibility

from towpath.errors import ConfigurationError
from towpath.extract import Path, PathSyntaxError

from .words import known

if TYPE_CHECKING:
    from .publishing import Seen


def request(
    service: UUID | str,
    route: UUID | str,
    *,
    name: str,
    location: str | Path | None,
    description: str | None,
    visibility: Seen,
) -> CreateFromService:
    """Return the request for a table made of what a route answers; raise ConfigurationError for what is none."""
    return CreateFromService(
        service=AssetReference(id=_id(service, "service")),
        route=AssetReference(id=_id(route, "route")),
        dataset=DatasetFromService(
            name=name,
            description=UNSET if description is None else description,
            visibility=known(Visibility, visibility, "visibility"),
            location=UNSET if location is None else str(_plain(location)),
        ),
    )


def _plain(location: str | Path) -> Path:
    path = Path.parse(location)
    if not path.is_plain:
        raise PathSyntaxError(
            str(path), str(path).index("[*]") + 1, "a location leads to one array; leave [*] out"
        )
    return path


def _id(given: UUID | str, argument: str) -> UUID:
    try:
        return given if isinstance(given, UUID) else UUID(given)
    except (ValueError, AttributeError, TypeError):
        raise ConfigurationError(f"{argument}={given!r} is no identifier: give a UUID") from None
