# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on pipelines, as methods."""

from __future__ import annotations

import builtins
import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..operations import pipelines as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import dataops as payloads
    from .. import models


class Pipelines:
    """Runs of a project's jobs, and what starts them."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawPipelines:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawPipelines(self._sender)

    @cached_property
    def streaming(self) -> StreamingPipelines:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingPipelines(self._sender)

    def list(
        self,
        id: int | str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        scope: Literal["running", "pending", "finished", "branches", "tags"] | None = None,
        status: models.PipelineStatus
        | Literal[
            "created",
            "waiting_for_resource",
            "preparing",
            "pending",
            "running",
            "success",
            "failed",
            "canceled",
            "skipped",
            "manual",
            "scheduled",
        ]
        | None = None,
        ref: str | None = None,
        sha: str | None = None,
        source: Literal[
            "push", "web", "trigger", "schedule", "api", "external", "pipeline", "chat", "parent_pipeline"
        ]
        | None = None,
        username: str | None = None,
        name: str | None = None,
        yaml_errors: bool | None = None,
        created_after: datetime.datetime | str | None = None,
        created_before: datetime.datetime | str | None = None,
        updated_after: datetime.datetime | str | None = None,
        updated_before: datetime.datetime | str | None = None,
        order_by: Literal["id", "status", "ref", "updated_at", "user_id"] | None = None,
        sort: Literal["asc", "desc"] | None = None,
        options: Options | None = None,
    ) -> _Pages[models.PipelineSummary]:
        """List the pipelines of a project.

        The newest first.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            page: Which page, from 1; beyond the last one the list is empty. At least 1, default 1.
            per_page: How many items a page has; more than 100 is taken for 100. At least 1, default 20.
            scope: Those under way, those that wait, those that are over; or the newest of each branch or tag.
            status: Only pipelines in this state.
            ref: Only pipelines of this branch or tag.
            sha: Only pipelines of this commit.
            source: Only pipelines that this started.
            username: Only pipelines that this user started.
            name: Only pipelines that are called so.
            yaml_errors: Only pipelines whose description is wrong, or right.
            created_after: Only pipelines that were made after this moment.
            created_before: Only pipelines that were made before this moment.
            updated_after: Only pipelines whose status changed after this moment.
            updated_before: Only pipelines whose status changed before this moment.
            order_by: What the order goes by. Default id.
            sort: Ascending or descending. Default desc.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            All items, page after page: iterate, or use `pages()`, `first_page()`, `total()`,
                `to_list(limit=)`.

        Raises, when iterated:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: reporter.

        Documented (REST API resources, "Get pipelines"). Spec: specs/dataops/paths/pipelines.yaml:6.
        """
        return _Pages(
            self._sender,
            operations.list_pipelines(
                id,
                page=page,
                per_page=per_page,
                scope=scope,
                status=status,
                ref=ref,
                sha=sha,
                source=source,
                username=username,
                name=name,
                yaml_errors=yaml_errors,
                created_after=created_after,
                created_before=created_before,
                updated_after=updated_after,
                updated_before=updated_before,
                order_by=order_by,
                sort=sort,
                options=options,
            ),
            operations.LIST_PIPELINES_PAGES,
        )

    def read(self, id: int | str, pipeline_id: int, *, options: Options | None = None) -> models.Pipeline:
        """Read a pipeline.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            pipeline_id: The pipeline's number, which no other project has.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The pipeline as far as it is now.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: reporter.

        Inferred: nobody says so (GitLab v4 documentation, "Get a single pipeline"). Spec:
        specs/dataops/paths/pipelines.yaml:127.
        """
        return self._sender.send(operations.read_pipeline(id, pipeline_id, options=options)).value()

    def create(
        self,
        id: int | str,
        body: models.CreatePipeline | payloads.CreatePipeline,
        *,
        content_type: Literal["application/json", "multipart/form-data"] = "application/json",
        options: Options | None = None,
    ) -> models.Pipeline:
        """Start a pipeline.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            body: Which branch or tag to run, and with which variables.
            content_type: The media type to send the body in.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The new pipeline, which nothing has been done of yet.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: developer.

        Inferred: nobody says so (GitLab v4 documentation, "Create a new pipeline"). Spec:
        specs/dataops/paths/pipelines.yaml:150.
        """
        return self._sender.send(
            operations.create_pipeline(id, body, content_type=content_type, options=options)
        ).value()

    def trigger(
        self,
        id: int | str,
        body: models.TriggerPipeline | payloads.TriggerPipeline,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> models.Pipeline:
        """Start a pipeline with a trigger token.

        The token stands in the body; no other one is needed, nor looked at. A token that is not of this
        project is answered as if there were nothing here.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            body: Which branch or tag to run and with which variables, and the token that allows it.
            content_type: The media type to send the body in.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The new pipeline, which nothing has been done of yet.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (REST API resources, "Trigger pipeline"; Using the REST API, "Pipeline trigger tokens").
        Spec: specs/dataops/paths/pipelines.yaml:173.
        """
        return self._sender.send(
            operations.trigger_pipeline(id, body, content_type=content_type, options=options)
        ).value()


class AsyncPipelines:
    """Runs of a project's jobs, and what starts them."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawPipelines:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawPipelines(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingPipelines:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingPipelines(self._sender)

    def list(
        self,
        id: int | str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        scope: Literal["running", "pending", "finished", "branches", "tags"] | None = None,
        status: models.PipelineStatus
        | Literal[
            "created",
            "waiting_for_resource",
            "preparing",
            "pending",
            "running",
            "success",
            "failed",
            "canceled",
            "skipped",
            "manual",
            "scheduled",
        ]
        | None = None,
        ref: str | None = None,
        sha: str | None = None,
        source: Literal[
            "push", "web", "trigger", "schedule", "api", "external", "pipeline", "chat", "parent_pipeline"
        ]
        | None = None,
        username: str | None = None,
        name: str | None = None,
        yaml_errors: bool | None = None,
        created_after: datetime.datetime | str | None = None,
        created_before: datetime.datetime | str | None = None,
        updated_after: datetime.datetime | str | None = None,
        updated_before: datetime.datetime | str | None = None,
        order_by: Literal["id", "status", "ref", "updated_at", "user_id"] | None = None,
        sort: Literal["asc", "desc"] | None = None,
        options: Options | None = None,
    ) -> _AsyncPages[models.PipelineSummary]:
        """List the pipelines of a project.

        The newest first.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            page: Which page, from 1; beyond the last one the list is empty. At least 1, default 1.
            per_page: How many items a page has; more than 100 is taken for 100. At least 1, default 20.
            scope: Those under way, those that wait, those that are over; or the newest of each branch or tag.
            status: Only pipelines in this state.
            ref: Only pipelines of this branch or tag.
            sha: Only pipelines of this commit.
            source: Only pipelines that this started.
            username: Only pipelines that this user started.
            name: Only pipelines that are called so.
            yaml_errors: Only pipelines whose description is wrong, or right.
            created_after: Only pipelines that were made after this moment.
            created_before: Only pipelines that were made before this moment.
            updated_after: Only pipelines whose status changed after this moment.
            updated_before: Only pipelines whose status changed before this moment.
            order_by: What the order goes by. Default id.
            sort: Ascending or descending. Default desc.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            All items, page after page: iterate, or use `pages()`, `first_page()`, `total()`,
                `to_list(limit=)`.

        Raises, when iterated:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: reporter.

        Documented (REST API resources, "Get pipelines"). Spec: specs/dataops/paths/pipelines.yaml:6.
        """
        return _AsyncPages(
            self._sender,
            operations.list_pipelines(
                id,
                page=page,
                per_page=per_page,
                scope=scope,
                status=status,
                ref=ref,
                sha=sha,
                source=source,
                username=username,
                name=name,
                yaml_errors=yaml_errors,
                created_after=created_after,
                created_before=created_before,
                updated_after=updated_after,
                updated_before=updated_before,
                order_by=order_by,
                sort=sort,
                options=options,
            ),
            operations.LIST_PIPELINES_PAGES,
        )

    async def read(
        self, id: int | str, pipeline_id: int, *, options: Options | None = None
    ) -> models.Pipeline:
        """Read a pipeline.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            pipeline_id: The pipeline's number, which no other project has.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The pipeline as far as it is now.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: reporter.

        Inferred: nobody says so (GitLab v4 documentation, "Get a single pipeline"). Spec:
        specs/dataops/paths/pipelines.yaml:127.
        """
        return (await self._sender.asend(operations.read_pipeline(id, pipeline_id, options=options))).value()

    async def create(
        self,
        id: int | str,
        body: models.CreatePipeline | payloads.CreatePipeline,
        *,
        content_type: Literal["application/json", "multipart/form-data"] = "application/json",
        options: Options | None = None,
    ) -> models.Pipeline:
        """Start a pipeline.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            body: Which branch or tag to run, and with which variables.
            content_type: The media type to send the body in.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The new pipeline, which nothing has been done of yet.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: developer.

        Inferred: nobody says so (GitLab v4 documentation, "Create a new pipeline"). Spec:
        specs/dataops/paths/pipelines.yaml:150.
        """
        return (
            await self._sender.asend(
                operations.create_pipeline(id, body, content_type=content_type, options=options)
            )
        ).value()

    async def trigger(
        self,
        id: int | str,
        body: models.TriggerPipeline | payloads.TriggerPipeline,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> models.Pipeline:
        """Start a pipeline with a trigger token.

        The token stands in the body; no other one is needed, nor looked at. A token that is not of this
        project is answered as if there were nothing here.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            body: Which branch or tag to run and with which variables, and the token that allows it.
            content_type: The media type to send the body in.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The new pipeline, which nothing has been done of yet.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (REST API resources, "Trigger pipeline"; Using the REST API, "Pipeline trigger tokens").
        Spec: specs/dataops/paths/pipelines.yaml:173.
        """
        return (
            await self._sender.asend(
                operations.trigger_pipeline(id, body, content_type=content_type, options=options)
            )
        ).value()


class RawPipelines:
    """The methods of `Pipelines`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        id: int | str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        scope: Literal["running", "pending", "finished", "branches", "tags"] | None = None,
        status: models.PipelineStatus
        | Literal[
            "created",
            "waiting_for_resource",
            "preparing",
            "pending",
            "running",
            "success",
            "failed",
            "canceled",
            "skipped",
            "manual",
            "scheduled",
        ]
        | None = None,
        ref: str | None = None,
        sha: str | None = None,
        source: Literal[
            "push", "web", "trigger", "schedule", "api", "external", "pipeline", "chat", "parent_pipeline"
        ]
        | None = None,
        username: str | None = None,
        name: str | None = None,
        yaml_errors: bool | None = None,
        created_after: datetime.datetime | str | None = None,
        created_before: datetime.datetime | str | None = None,
        updated_after: datetime.datetime | str | None = None,
        updated_before: datetime.datetime | str | None = None,
        order_by: Literal["id", "status", "ref", "updated_at", "user_id"] | None = None,
        sort: Literal["asc", "desc"] | None = None,
        options: Options | None = None,
    ) -> Reply[builtins.list[models.PipelineSummary]]:
        """List the pipelines of a project."""
        return self._sender.send(
            operations.list_pipelines(
                id,
                page=page,
                per_page=per_page,
                scope=scope,
                status=status,
                ref=ref,
                sha=sha,
                source=source,
                username=username,
                name=name,
                yaml_errors=yaml_errors,
                created_after=created_after,
                created_before=created_before,
                updated_after=updated_after,
                updated_before=updated_before,
                order_by=order_by,
                sort=sort,
                options=options,
            )
        )

    def read(
        self, id: int | str, pipeline_id: int, *, options: Options | None = None
    ) -> Reply[models.Pipeline]:
        """Read a pipeline."""
        return self._sender.send(operations.read_pipeline(id, pipeline_id, options=options))

    def create(
        self,
        id: int | str,
        body: models.CreatePipeline | payloads.CreatePipeline,
        *,
        content_type: Literal["application/json", "multipart/form-data"] = "application/json",
        options: Options | None = None,
    ) -> Reply[models.Pipeline]:
        """Start a pipeline."""
        return self._sender.send(
            operations.create_pipeline(id, body, content_type=content_type, options=options)
        )

    def trigger(
        self,
        id: int | str,
        body: models.TriggerPipeline | payloads.TriggerPipeline,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> Reply[models.Pipeline]:
        """Start a pipeline with a trigger token."""
        return self._sender.send(
            operations.trigger_pipeline(id, body, content_type=content_type, options=options)
        )


class AsyncRawPipelines:
    """The methods of `AsyncPipelines`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        id: int | str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        scope: Literal["running", "pending", "finished", "branches", "tags"] | None = None,
        status: models.PipelineStatus
        | Literal[
            "created",
            "waiting_for_resource",
            "preparing",
            "pending",
            "running",
            "success",
            "failed",
            "canceled",
            "skipped",
            "manual",
            "scheduled",
        ]
        | None = None,
        ref: str | None = None,
        sha: str | None = None,
        source: Literal[
            "push", "web", "trigger", "schedule", "api", "external", "pipeline", "chat", "parent_pipeline"
        ]
        | None = None,
        username: str | None = None,
        name: str | None = None,
        yaml_errors: bool | None = None,
        created_after: datetime.datetime | str | None = None,
        created_before: datetime.datetime | str | None = None,
        updated_after: datetime.datetime | str | None = None,
        updated_before: datetime.datetime | str | None = None,
        order_by: Literal["id", "status", "ref", "updated_at", "user_id"] | None = None,
        sort: Literal["asc", "desc"] | None = None,
        options: Options | None = None,
    ) -> Reply[builtins.list[models.PipelineSummary]]:
        """List the pipelines of a project."""
        return await self._sender.asend(
            operations.list_pipelines(
                id,
                page=page,
                per_page=per_page,
                scope=scope,
                status=status,
                ref=ref,
                sha=sha,
                source=source,
                username=username,
                name=name,
                yaml_errors=yaml_errors,
                created_after=created_after,
                created_before=created_before,
                updated_after=updated_after,
                updated_before=updated_before,
                order_by=order_by,
                sort=sort,
                options=options,
            )
        )

    async def read(
        self, id: int | str, pipeline_id: int, *, options: Options | None = None
    ) -> Reply[models.Pipeline]:
        """Read a pipeline."""
        return await self._sender.asend(operations.read_pipeline(id, pipeline_id, options=options))

    async def create(
        self,
        id: int | str,
        body: models.CreatePipeline | payloads.CreatePipeline,
        *,
        content_type: Literal["application/json", "multipart/form-data"] = "application/json",
        options: Options | None = None,
    ) -> Reply[models.Pipeline]:
        """Start a pipeline."""
        return await self._sender.asend(
            operations.create_pipeline(id, body, content_type=content_type, options=options)
        )

    async def trigger(
        self,
        id: int | str,
        body: models.TriggerPipeline | payloads.TriggerPipeline,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> Reply[models.Pipeline]:
        """Start a pipeline with a trigger token."""
        return await self._sender.asend(
            operations.trigger_pipeline(id, body, content_type=content_type, options=options)
        )


class StreamingPipelines:
    """The methods of `Pipelines`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        id: int | str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        scope: Literal["running", "pending", "finished", "branches", "tags"] | None = None,
        status: models.PipelineStatus
        | Literal[
            "created",
            "waiting_for_resource",
            "preparing",
            "pending",
            "running",
            "success",
            "failed",
            "canceled",
            "skipped",
            "manual",
            "scheduled",
        ]
        | None = None,
        ref: str | None = None,
        sha: str | None = None,
        source: Literal[
            "push", "web", "trigger", "schedule", "api", "external", "pipeline", "chat", "parent_pipeline"
        ]
        | None = None,
        username: str | None = None,
        name: str | None = None,
        yaml_errors: bool | None = None,
        created_after: datetime.datetime | str | None = None,
        created_before: datetime.datetime | str | None = None,
        updated_after: datetime.datetime | str | None = None,
        updated_before: datetime.datetime | str | None = None,
        order_by: Literal["id", "status", "ref", "updated_at", "user_id"] | None = None,
        sort: Literal["asc", "desc"] | None = None,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """List the pipelines of a project."""
        return self._sender.stream(
            operations.list_pipelines(
                id,
                page=page,
                per_page=per_page,
                scope=scope,
                status=status,
                ref=ref,
                sha=sha,
                source=source,
                username=username,
                name=name,
                yaml_errors=yaml_errors,
                created_after=created_after,
                created_before=created_before,
                updated_after=updated_after,
                updated_before=updated_before,
                order_by=order_by,
                sort=sort,
                options=options,
            )
        )

    def read(
        self, id: int | str, pipeline_id: int, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read a pipeline."""
        return self._sender.stream(operations.read_pipeline(id, pipeline_id, options=options))

    def create(
        self,
        id: int | str,
        body: models.CreatePipeline | payloads.CreatePipeline,
        *,
        content_type: Literal["application/json", "multipart/form-data"] = "application/json",
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Start a pipeline."""
        return self._sender.stream(
            operations.create_pipeline(id, body, content_type=content_type, options=options)
        )

    def trigger(
        self,
        id: int | str,
        body: models.TriggerPipeline | payloads.TriggerPipeline,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Start a pipeline with a trigger token."""
        return self._sender.stream(
            operations.trigger_pipeline(id, body, content_type=content_type, options=options)
        )


class AsyncStreamingPipelines:
    """The methods of `AsyncPipelines`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self,
        id: int | str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        scope: Literal["running", "pending", "finished", "branches", "tags"] | None = None,
        status: models.PipelineStatus
        | Literal[
            "created",
            "waiting_for_resource",
            "preparing",
            "pending",
            "running",
            "success",
            "failed",
            "canceled",
            "skipped",
            "manual",
            "scheduled",
        ]
        | None = None,
        ref: str | None = None,
        sha: str | None = None,
        source: Literal[
            "push", "web", "trigger", "schedule", "api", "external", "pipeline", "chat", "parent_pipeline"
        ]
        | None = None,
        username: str | None = None,
        name: str | None = None,
        yaml_errors: bool | None = None,
        created_after: datetime.datetime | str | None = None,
        created_before: datetime.datetime | str | None = None,
        updated_after: datetime.datetime | str | None = None,
        updated_before: datetime.datetime | str | None = None,
        order_by: Literal["id", "status", "ref", "updated_at", "user_id"] | None = None,
        sort: Literal["asc", "desc"] | None = None,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """List the pipelines of a project."""
        return self._sender.astream(
            operations.list_pipelines(
                id,
                page=page,
                per_page=per_page,
                scope=scope,
                status=status,
                ref=ref,
                sha=sha,
                source=source,
                username=username,
                name=name,
                yaml_errors=yaml_errors,
                created_after=created_after,
                created_before=created_before,
                updated_after=updated_after,
                updated_before=updated_before,
                order_by=order_by,
                sort=sort,
                options=options,
            )
        )

    def read(
        self, id: int | str, pipeline_id: int, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read a pipeline."""
        return self._sender.astream(operations.read_pipeline(id, pipeline_id, options=options))

    def create(
        self,
        id: int | str,
        body: models.CreatePipeline | payloads.CreatePipeline,
        *,
        content_type: Literal["application/json", "multipart/form-data"] = "application/json",
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Start a pipeline."""
        return self._sender.astream(
            operations.create_pipeline(id, body, content_type=content_type, options=options)
        )

    def trigger(
        self,
        id: int | str,
        body: models.TriggerPipeline | payloads.TriggerPipeline,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Start a pipeline with a trigger token."""
        return self._sender.astream(
            operations.trigger_pipeline(id, body, content_type=content_type, options=options)
        )
