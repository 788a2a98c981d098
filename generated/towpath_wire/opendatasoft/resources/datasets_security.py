# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on security of datasets, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._seam.calls import AsyncSender, Sender
    from .datasets_security_groups import AsyncDatasetsSecurityGroups, DatasetsSecurityGroups
    from .datasets_security_users import AsyncDatasetsSecurityUsers, DatasetsSecurityUsers


class DatasetsSecurity:
    """Operations on security of datasets."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def users(self) -> DatasetsSecurityUsers:
        """Who may see and change a dataset."""
        from .datasets_security_users import DatasetsSecurityUsers

        return DatasetsSecurityUsers(self._sender)

    @cached_property
    def groups(self) -> DatasetsSecurityGroups:
        """Who may see and change a dataset."""
        from .datasets_security_groups import DatasetsSecurityGroups

        return DatasetsSecurityGroups(self._sender)


class AsyncDatasetsSecurity:
    """Operations on security of datasets."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def users(self) -> AsyncDatasetsSecurityUsers:
        """Who may see and change a dataset."""
        from .datasets_security_users import AsyncDatasetsSecurityUsers

        return AsyncDatasetsSecurityUsers(self._sender)

    @cached_property
    def groups(self) -> AsyncDatasetsSecurityGroups:
        """Who may see and change a dataset."""
        from .datasets_security_groups import AsyncDatasetsSecurityGroups

        return AsyncDatasetsSecurityGroups(self._sender)


class RawDatasetsSecurity:
    """The methods of `DatasetsSecurity`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender


class AsyncRawDatasetsSecurity:
    """The methods of `AsyncDatasetsSecurity`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender


class StreamingDatasetsSecurity:
    """The methods of `DatasetsSecurity`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender


class AsyncStreamingDatasetsSecurity:
    """The methods of `AsyncDatasetsSecurity`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender
