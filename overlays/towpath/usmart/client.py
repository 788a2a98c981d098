"""The uSmart clients: one that blocks, one that awaits. Making one sends nothing.

>>> from towpath import USmart
>>> org = "https://data.usmart.io/org/3b7e5a10-6c1d-4f2e-8a90-1d2c3b4a5f01/dcat/public"
>>> with USmart(org, key_id="example-id", key_secret="example-secret") as usmart:
...     usmart.org
'3b7e5a10-6c1d-4f2e-8a90-1d2c3b4a5f01'
"""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING

from towpath_wire.usmart.api import Api, AsyncApi

from towpath._engine.client import AsyncClient, AsyncTransport, Client, PlatformClient, Transport, TransportT
from towpath._engine.origins import find_base_url
from towpath._engine.schemes import HeaderKey, HeaderKeys
from towpath.credentials import conceal, find_secret
from towpath.errors import ConfigurationError

from .organisations import organisation_guid

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO, Unpack
    from uuid import UUID

    from towpath._engine.client import ClientArguments
    from towpath.credentials import Secret
    from towpath.events import BytesSent, OutputRefreshed
    from towpath.receipts import AsyncFileTarget, FileTarget, Receipts

    from .groups import (
        AsyncCatalogues,
        AsyncDatasets,
        AsyncFiles,
        AsyncPipelines,
        Catalogues,
        Datasets,
        Files,
        Pipelines,
    )
    from .outcomes import Published

PUBLIC_URL = "https://data.usmart.io"


class _USmart(PlatformClient[TransportT]):
    """What both uSmart clients share: where organisation, key and address come from."""

    def __init__(
        self,
        org: str | None = None,
        *,
        key_id: str | Secret | None = None,
        key_secret: str | Secret | None = None,
        base_url: str | None = None,
        **chosen: Unpack[ClientArguments[TransportT]],
    ) -> None:
        key_id, key_secret = conceal(key_id), conceal(key_secret)
        given = org if org is not None else os.environ.get("USMART_ORG", "")
        if not given:
            raise ConfigurationError(
                "no organisation: pass org=… (its GUID, or its DCAT link) or set the environment variable USMART_ORG"
            )
        self._org = organisation_guid(given)
        key = find_secret(key_id, variable="USMART_KEY_ID", what="uSmart API key id", argument="key_id")
        secret = find_secret(
            key_secret, variable="USMART_KEY_SECRET", what="uSmart API key secret", argument="key_secret"
        )
        self._set_up(
            find_base_url(base_url, variable="USMART_URL", default=PUBLIC_URL),
            HeaderKeys(HeaderKey("api-key-id", key), HeaderKey("api-key-secret", secret)),
            own={"org": self._org, "key_id": key, "key_secret": secret},
            hint="check key id and secret; a secret that was made anew in the profile's settings ends the one before",
            chosen=chosen,
        )

    @property
    def org(self) -> str:
        """The organisation's GUID."""
        return self._org


class USmart(_USmart[Transport], Client, Api):
    """Talk to uSmart, from code that blocks; safe to share between threads.

    `org` is the organisation's GUID or its DCAT link; it comes from the environment variable USMART_ORG when it is not
    given, `key_id` and `key_secret` from USMART_KEY_ID and USMART_KEY_SECRET, `base_url` from USMART_URL, else it is
    the public service. `timeout` in seconds bounds each wait (for a connection, for sending, for the next piece of an
    answer). `retries` is how often a call is tried again at most, where that is safe and may help (0: never).
    `transport` replaces the network (`httpx.BaseTransport`), `headers` go along with every request to uSmart,
    `on_event` is told what happens (`towpath.events`). Raises ConfigurationError for what is not usable.

    Pickling keeps keys as the names of their environment variables and refuses those that were given in code.
    """

    @cached_property
    def catalogues(self) -> Catalogues:
        """DCAT feeds: which datasets there are."""
        from .groups import Catalogues

        return Catalogues(self._carrier, self._org)

    @cached_property
    def datasets(self) -> Datasets:
        """Datasets: their metadata, files and outputs."""
        from .groups import Datasets

        return Datasets(self._carrier, self._org)

    @cached_property
    def files(self) -> Files:
        """Files: adding and replacing them."""
        from .groups import Files

        return Files(self._carrier, self._org)

    @cached_property
    def pipelines(self) -> Pipelines:
        """Output pipelines: making and refreshing them."""
        from .groups import Pipelines

        return Pipelines(self._carrier, self._org)

    def target(
        self,
        dataset: UUID | str,
        *,
        refresh: bool = True,
        on_progress: Callable[[BytesSent | OutputRefreshed], None] | None = None,
        receipts: Receipts | None = None,
    ) -> FileTarget:
        """Name a dataset as a target of files: `target.publish(path)` is `publish`, and returns the receipt.

        The same file is not sent again: this machine remembers it (`towpath.receipts`).

        Example:
            >>> usmart.target(dataset).publish("counts.csv")
        """
        from towpath._engine.telling import telling
        from towpath.receipts import FileTarget

        from .targets import named, publishing

        tell = telling(self._carrier, on_progress)
        publish = publishing(self._carrier, self._org, dataset, receipts, tell, refresh=refresh)
        return FileTarget(named(self._carrier, dataset), publish, self._carrier)

    def publish(
        self,
        path: str | os.PathLike[str] | BinaryIO,
        dataset: UUID | str,
        *,
        refresh: bool = True,
        file_name: str | None = None,
        folders: bool = False,
        on_progress: Callable[[BytesSent | OutputRefreshed], None] | None = None,
    ) -> Published:
        """Put a file into a dataset, in the place of the one of its name where there is one, and refresh all outputs.

        Args:
            path: A path, or a file opened with mode "rb" (sent from where it stands; it stays open). At most 5 GiB.
            dataset: The dataset's GUID.
            refresh: Whether the dataset's outputs are processed afterwards; else they show what they showed.
            file_name: The name to show, where it is not to be the file's own.
            folders: Whether the name to show has the folders of the path; else it is the bare file name.
            on_progress: Is told as the bytes go out and after each output; so is the client's on_event.

        Returns:
            The file, whether it replaced one, and what became of each output.

        Raises:
            ConfigurationError: the file cannot be sent; nothing was.
            AmbiguousFile: several files of the dataset have this name; nothing was changed.
            RefreshFailed: the file is in the dataset, and some outputs were refused.
            PlatformError, TransportError: with what is on uSmart by then, in `so_far`.

        Documented step by step (Programmatic access page).

        Example:
            >>> usmart.publish("counts.csv", dataset).replaced
            True
        """
        from towpath._engine.flows import carry
        from towpath._engine.telling import telling

        from .publishing import publish
        from .uploading import Source

        source = Source(path, file_name=file_name, folders=folders)
        tell = telling(self._carrier, on_progress)
        return carry(publish(self._org, source, dataset, refresh=refresh, tell=tell), self._carrier)


class AsyncUSmart(_USmart[AsyncTransport], AsyncClient, AsyncApi):
    """Talk to uSmart, from code that awaits; works on asyncio and trio, and on several event loops one after the other.

    Arguments as of `USmart`; `transport` is an `httpx.AsyncBaseTransport`.
    """

    @cached_property
    def catalogues(self) -> AsyncCatalogues:
        """DCAT feeds: which datasets there are."""
        from .groups import AsyncCatalogues

        return AsyncCatalogues(self._carrier, self._org)

    @cached_property
    def datasets(self) -> AsyncDatasets:
        """Datasets: their metadata, files and outputs."""
        from .groups import AsyncDatasets

        return AsyncDatasets(self._carrier, self._org)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files: adding and replacing them."""
        from .groups import AsyncFiles

        return AsyncFiles(self._carrier, self._org)

    @cached_property
    def pipelines(self) -> AsyncPipelines:
        """Output pipelines: making and refreshing them."""
        from .groups import AsyncPipelines

        return AsyncPipelines(self._carrier, self._org)

    def target(
        self,
        dataset: UUID | str,
        *,
        refresh: bool = True,
        on_progress: Callable[[BytesSent | OutputRefreshed], None] | None = None,
        receipts: Receipts | None = None,
    ) -> AsyncFileTarget:
        """Name a dataset as a target of files; as `USmart.target`, with `await target.publish(path)`."""
        from towpath._engine.telling import telling
        from towpath.receipts import AsyncFileTarget

        from .targets import named, publishing

        tell = telling(self._carrier, on_progress)
        publish = publishing(self._carrier, self._org, dataset, receipts, tell, refresh=refresh)
        return AsyncFileTarget(named(self._carrier, dataset), publish, self._carrier)

    async def publish(
        self,
        path: str | os.PathLike[str] | BinaryIO,
        dataset: UUID | str,
        *,
        refresh: bool = True,
        file_name: str | None = None,
        folders: bool = False,
        on_progress: Callable[[BytesSent | OutputRefreshed], None] | None = None,
    ) -> Published:
        """Put a file into a dataset and refresh all outputs; as `USmart.publish`. The file is read in threads."""
        from towpath._engine.flows import acarry
        from towpath._engine.telling import telling

        from .publishing import publish
        from .uploading import Source

        source = Source(path, file_name=file_name, folders=folders)
        tell = telling(self._carrier, on_progress)
        return await acarry(publish(self._org, source, dataset, refresh=refresh, tell=tell), self._carrier)
