# Generated from specs/usmart by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on catalogues: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._seam.calls import Answer, Call, Operation
from ..._seam.encode import path_segment as _path_segment

if TYPE_CHECKING:
    from uuid import UUID

    from ..._seam.calls import Options
    from .. import models


def _read_read_public_catalogue(value: Any) -> models.Catalogue:
    from ..models.catalogue import catalogue_read

    result: models.Catalogue = catalogue_read(value)
    return result


READ_PUBLIC_CATALOGUE: Final[Operation[models.Catalogue]] = Operation(
    "readPublicCatalogue",
    "GET",
    "/org/{org_guid}/dcat/public",
    answers=(Answer(200, "application/ld+json", _read_read_public_catalogue, items=("dataset",)),),
    problems=(400, 404, 429),
    security=(),
    idempotent=True,
    evidence="inferred",
    spec="specs/usmart/openapi.yaml:523",
)


def read_public_catalogue(org_guid: UUID | str, *, options: Options | None = None) -> Call[models.Catalogue]:
    return Call(
        READ_PUBLIC_CATALOGUE,
        f"/org/{_path_segment(org_guid)}/dcat/public",
        options=options,
    )


def _read_read_private_catalogue(value: Any) -> models.Catalogue:
    from ..models.catalogue import catalogue_read

    result: models.Catalogue = catalogue_read(value)
    return result


READ_PRIVATE_CATALOGUE: Final[Operation[models.Catalogue]] = Operation(
    "readPrivateCatalogue",
    "GET",
    "/org/{org_guid}/dcat/private",
    answers=(Answer(200, "application/ld+json", _read_read_private_catalogue, items=("dataset",)),),
    problems=(400, 401, 403, 429),
    security=(("key_id", "key_secret"),),
    idempotent=True,
    evidence="inferred",
    spec="specs/usmart/openapi.yaml:544",
)


def read_private_catalogue(org_guid: UUID | str, *, options: Options | None = None) -> Call[models.Catalogue]:
    return Call(
        READ_PRIVATE_CATALOGUE,
        f"/org/{_path_segment(org_guid)}/dcat/private",
        options=options,
    )
