"""The resource ``client.beta.agents.environments``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described

if TYPE_CHECKING:
    from .beta_agents_environments_files import AsyncBetaAgentsEnvironmentsFiles, BetaAgentsEnvironmentsFiles
    from .beta_agents_environments_templates import AsyncBetaAgentsEnvironmentsTemplates, BetaAgentsEnvironmentsTemplates


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
        """List beta agents environments.

        ``GET /agents/environments``

        Parameters: after, limit, order, type
        """
        return self._client._call("agents.list_beta_agents_environments", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create beta agents environments.

        ``POST /agents/environments``

        Parameters: environment (required), idempotency_key, vault_ids
        """
        return self._client._call("agents.create_beta_agents_environments", {}, params)

    @described
    def retrieve(self, environment_id: str, **params: Any) -> Any:
        """Retrieve beta agents environments.

        ``GET /agents/environments/{environment_id}``

        Parameters: environment_id (required)
        """
        return self._client._call("agents.retrieve_beta_agents_environments", {"environment_id": environment_id}, params)


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

    @described
    def list(self, **params: Any) -> Any:
        """List beta agents environments.

        ``GET /agents/environments``

        Parameters: after, limit, order, type
        """
        return self._client._pages("agents.list_beta_agents_environments", {}, params)

    @described
    async def create(self, **params: Any) -> Any:
        """Create beta agents environments.

        ``POST /agents/environments``

        Parameters: environment (required), idempotency_key, vault_ids
        """
        return await self._client._call("agents.create_beta_agents_environments", {}, params)

    @described
    async def retrieve(self, environment_id: str, **params: Any) -> Any:
        """Retrieve beta agents environments.

        ``GET /agents/environments/{environment_id}``

        Parameters: environment_id (required)
        """
        return await self._client._call("agents.retrieve_beta_agents_environments", {"environment_id": environment_id}, params)

