"""The resource ``client.beta.agents.environments.files``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class BetaAgentsEnvironmentsFiles(Resource):
    """``client.beta.agents.environments.files``."""

    @described
    def list(self, environment_id: str, **params: Any) -> Any:
        """List beta agents environments files.

        ``GET /agents/environments/{environment_id}/files``

        Parameters: environment_id (required), limit, order, page, path
        """
        return self._client._call("agents.list_beta_agents_environments_files", {"environment_id": environment_id}, params)

    @described
    def create(self, environment_id: str, **params: Any) -> Any:
        """Create beta agents environments files.

        ``POST /agents/environments/{environment_id}/files``

        Parameters: environment_id (required), path (required), type (required), file_id, data
        """
        return self._client._call("agents.create_beta_agents_environments_files", {"environment_id": environment_id}, params)


class AsyncBetaAgentsEnvironmentsFiles(AsyncResource):
    """``client.beta.agents.environments.files`` of an async client."""

    @described
    def list(self, environment_id: str, **params: Any) -> Any:
        """List beta agents environments files.

        ``GET /agents/environments/{environment_id}/files``

        Parameters: environment_id (required), limit, order, page, path
        """
        return self._client._pages("agents.list_beta_agents_environments_files", {"environment_id": environment_id}, params)

    @described
    async def create(self, environment_id: str, **params: Any) -> Any:
        """Create beta agents environments files.

        ``POST /agents/environments/{environment_id}/files``

        Parameters: environment_id (required), path (required), type (required), file_id, data
        """
        return await self._client._call("agents.create_beta_agents_environments_files", {"environment_id": environment_id}, params)

