# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

from ..._seam.shapes import Shape as _Shape, Tagged as _Tagged

harvester_shape: _Shape = _Tagged(
    "type",
    lambda: {
        "arcgis": ArcgisHarvester,
        "arcgis_opendata": ArcgisOpendataHarvester,
        "ckan": CkanHarvester,
        "csw": CswHarvester,
        "datagouv": DatagouvHarvester,
        "datajson": DatajsonHarvester,
        "ftp": FtpHarvester,
        "ftp_csv": FtpCsvHarvester,
        "ftp_with_meta_csv": FtpWithMetaCsvHarvester,
        "junar": JunarHarvester,
        "omi_node": OmiNodeHarvester,
        "ods": OdsHarvester,
        "quandl": QuandlHarvester,
        "socrata": SocrataHarvester,
        "wfs": WfsHarvester,
    },
)

from .arcgis_harvester import ArcgisHarvester  # noqa: E402
from .arcgis_opendata_harvester import ArcgisOpendataHarvester  # noqa: E402
from .ckan_harvester import CkanHarvester  # noqa: E402
from .csw_harvester import CswHarvester  # noqa: E402
from .datagouv_harvester import DatagouvHarvester  # noqa: E402
from .datajson_harvester import DatajsonHarvester  # noqa: E402
from .ftp_csv_harvester import FtpCsvHarvester  # noqa: E402
from .ftp_harvester import FtpHarvester  # noqa: E402
from .ftp_with_meta_csv_harvester import FtpWithMetaCsvHarvester  # noqa: E402
from .junar_harvester import JunarHarvester  # noqa: E402
from .ods_harvester import OdsHarvester  # noqa: E402
from .omi_node_harvester import OmiNodeHarvester  # noqa: E402
from .quandl_harvester import QuandlHarvester  # noqa: E402
from .socrata_harvester import SocrataHarvester  # noqa: E402
from .wfs_harvester import WfsHarvester  # noqa: E402

Harvester: TypeAlias = (
    ArcgisHarvester
    | ArcgisOpendataHarvester
    | CkanHarvester
    | CswHarvester
    | DatagouvHarvester
    | DatajsonHarvester
    | FtpHarvester
    | FtpCsvHarvester
    | FtpWithMetaCsvHarvester
    | JunarHarvester
    | OmiNodeHarvester
    | OdsHarvester
    | QuandlHarvester
    | SocrataHarvester
    | WfsHarvester
)
"""A configuration that copies the catalogue of another portal or server and keeps it up to date."""
