"""The resource ``client.beta.agents.environments.files``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class BetaAgentsEnvironmentsFiles(Resource):
    """``client.beta.agents.environments.files``."""

    @described
    def list(self, environment_id: str, **params: Any) -> Any:
        """List the files in an environment

        Returns a page; iterate over it to fetch the following pages.

        ``GET /agents/environments/{environment_id}/files``

        Args:
            environment_id: Required. Id of the environment.
            limit: Maximum number of environment files per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            page: Cursor: the `next_page` of the previous page.
            path: Folder to list. Defaults to the whole workspace.
        """
        return self._client._call(
            "agents.list_beta_agents_environments_files", {"environment_id": environment_id}, params
        )

    @described
    def create(self, environment_id: str, **params: Any) -> Any:
        """Put a file into an environment

        Replaces a file that already exists at the path.

        ``POST /agents/environments/{environment_id}/files``

        Args:
            environment_id: Required. Id of the environment.
            path: Required. Path of the file in the environment.
            type: Required. Type of the environment file. Values: `file_id`, `inline`.
            file_id: Id of an uploaded file.
            data: The content, base64-encoded.
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
