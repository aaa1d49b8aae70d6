"""The resource ``client.beta.agents.environments``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described, described_as

if TYPE_CHECKING:
    from .beta_agents_environments_files import AsyncBetaAgentsEnvironmentsFiles, BetaAgentsEnvironmentsFiles
    from .beta_agents_environments_templates import (
        AsyncBetaAgentsEnvironmentsTemplates,
        BetaAgentsEnvironmentsTemplates,
    )


class BetaAgentsEnvironments(Resource):
    """``client.beta.agents.environments``."""

    @cached_property
    def files(self) -> BetaAgentsEnvironmentsFiles:
        """``client.beta.agents.environments.files``."""
        from .beta_agents_environments_files import BetaAgentsEnvironmentsFiles

        return BetaAgentsEnvironmentsFiles(self._client)

    @cached_property
    def templates(self) -> BetaAgentsEnvironmentsTemplates:
        """``client.beta.agents.environments.templates``."""
        from .beta_agents_environments_templates import BetaAgentsEnvironmentsTemplates

        return BetaAgentsEnvironmentsTemplates(self._client)

    @described
    def list(self, **params: Any) -> Any:
        """List environments

        Returns a page; iterate over it to fetch the following pages.

        ``GET /agents/environments``

        Args:
            after: Cursor: returns the environments after the one with this id. Pass the `last_id` of the
                previous page.
            limit: Maximum number of environments per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            type: Return only environments of this type. Always `openai_hosted`.
        """
        return self._client._call("agents.list_beta_agents_environments", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create an environment

        Creates a place with files, packages and network access for an agent to work in. It takes a while to
        start: poll its status.

        ``POST /agents/environments``

        Args:
            environment: Required. Environment the agent works in.
            idempotency_key: Unique key of your choice. Repeating a request with the same key returns the first
                result instead of running it again.
            vault_ids: Ids of the vaults.
        """
        return self._client._call("agents.create_beta_agents_environments", {}, params)

    @described
    def retrieve(self, environment_id: str, **params: Any) -> Any:
        """Retrieve an environment

        Raises a 404 error if the id is unknown.

        ``GET /agents/environments/{environment_id}``

        Args:
            environment_id: Required. Id of the environment.
        """
        return self._client._call(
            "agents.retrieve_beta_agents_environments", {"environment_id": environment_id}, params
        )


class AsyncBetaAgentsEnvironments(AsyncResource):
    """``client.beta.agents.environments`` of an async client."""

    @cached_property
    def files(self) -> AsyncBetaAgentsEnvironmentsFiles:
        """``client.beta.agents.environments.files``."""
        from .beta_agents_environments_files import AsyncBetaAgentsEnvironmentsFiles

        return AsyncBetaAgentsEnvironmentsFiles(self._client)

    @cached_property
    def templates(self) -> AsyncBetaAgentsEnvironmentsTemplates:
        """``client.beta.agents.environments.templates``."""
        from .beta_agents_environments_templates import AsyncBetaAgentsEnvironmentsTemplates

        return AsyncBetaAgentsEnvironmentsTemplates(self._client)

    @described_as(BetaAgentsEnvironments.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("agents.list_beta_agents_environments", {}, params)

    @described_as(BetaAgentsEnvironments.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("agents.create_beta_agents_environments", {}, params)

    @described_as(BetaAgentsEnvironments.retrieve)
    async def retrieve(self, environment_id: str, **params: Any) -> Any:
        return await self._client._call(
            "agents.retrieve_beta_agents_environments", {"environment_id": environment_id}, params
        )
