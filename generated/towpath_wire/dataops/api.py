# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""All groups of operations of DataOps.live API, carried by one sender."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._seam.calls import AsyncSender, Sender
    from .resources.namespaces import AsyncNamespaces, Namespaces
    from .resources.pipelines import AsyncPipelines, Pipelines
    from .resources.projects import AsyncProjects, Projects
    from .resources.schedules import AsyncSchedules, Schedules
    from .resources.triggers import AsyncTriggers, Triggers
    from .resources.users import AsyncUsers, Users


class Api:
    """DataOps.live API, one attribute a group of operations."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def namespaces(self) -> Namespaces:
        """Users and groups, which projects live in."""
        from .resources.namespaces import Namespaces

        return Namespaces(self._sender)

    @cached_property
    def pipelines(self) -> Pipelines:
        """Runs of a project's jobs, and what starts them."""
        from .resources.pipelines import Pipelines

        return Pipelines(self._sender)

    @cached_property
    def projects(self) -> Projects:
        """Projects, by number or by full path."""
        from .resources.projects import Projects

        return Projects(self._sender)

    @cached_property
    def schedules(self) -> Schedules:
        """When pipelines start by themselves."""
        from .resources.schedules import Schedules

        return Schedules(self._sender)

    @cached_property
    def triggers(self) -> Triggers:
        """Tokens that can start a pipeline and nothing else."""
        from .resources.triggers import Triggers

        return Triggers(self._sender)

    @cached_property
    def users(self) -> Users:
        """Who asks."""
        from .resources.users import Users

        return Users(self._sender)


class AsyncApi:
    """DataOps.live API, one attribute a group of operations, for asynchronous code."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def namespaces(self) -> AsyncNamespaces:
        """Users and groups, which projects live in."""
        from .resources.namespaces import AsyncNamespaces

        return AsyncNamespaces(self._sender)

    @cached_property
    def pipelines(self) -> AsyncPipelines:
        """Runs of a project's jobs, and what starts them."""
        from .resources.pipelines import AsyncPipelines

        return AsyncPipelines(self._sender)

    @cached_property
    def projects(self) -> AsyncProjects:
        """Projects, by number or by full path."""
        from .resources.projects import AsyncProjects

        return AsyncProjects(self._sender)

    @cached_property
    def schedules(self) -> AsyncSchedules:
        """When pipelines start by themselves."""
        from .resources.schedules import AsyncSchedules

        return AsyncSchedules(self._sender)

    @cached_property
    def triggers(self) -> AsyncTriggers:
        """Tokens that can start a pipeline and nothing else."""
        from .resources.triggers import AsyncTriggers

        return AsyncTriggers(self._sender)

    @cached_property
    def users(self) -> AsyncUsers:
        """Who asks."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self._sender)
