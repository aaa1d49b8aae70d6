"""The resource ``client.beta.agents.environments.files``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class BetaAgentsEnvironmentsFiles(Resource):
    """``client.beta.agents.environments.files``."""

    @described
    def list(self, environment_id: str, **params: Any) -> Any:
        """List the files in an environment

        Fetches more pages as you iterate.

        ``GET /agents/environments/{environment_id}/files``

        Args:
            environment_id: Required. Id of the environment.
            limit: The most agent environment files in one page.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first.
            page: A cursor: the `next_page` of the page before.
            path: Only files below this folder. The whole workspace without it.
        """
        return self._client._call(
            "agents.list_beta_agents_environments_files", {"environment_id": environment_id}, params
        )

    @described
    def create(self, environment_id: str, **params: Any) -> Any:
        """Put a file into an environment

        A file that is already at the path is replaced.

        ``POST /agents/environments/{environment_id}/files``

        Args:
            environment_id: Required. Id of the environment.
            path: Required. Where the file lies in the environment.
            type: Required. Which kind it is. Values: `file_id`, `inline`.
            file_id: Id of an uploaded file.
            data: The content, in Base64.
        """
        return self._client._call(
            "agents.create_beta_agents_environments_files", {"environment_id": environment_id}, params
        )


class AsyncBetaAgentsEnvironmentsFiles(AsyncResource):
    """``client.beta.agents.environments.files`` of an async client."""

    @described_as(BetaAgentsEnvironmentsFiles.list)
    def list(self, environment_id: str, **params: Any) -> Any:
        return self._client._pages(
            "agents.list_beta_agents_environments_files", {"environment_id": environment_id}, params
        )

    @described_as(BetaAgentsEnvironmentsFiles.create)
    async def create(self, environment_id: str, **params: Any) -> Any:
        return await self._client._call(
            "agents.create_beta_agents_environments_files", {"environment_id": environment_id}, params
        )
