"""The resource ``client.beta.agents.sessions.artifacts``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class BetaAgentsSessionsArtifacts(Resource):
    """``client.beta.agents.sessions.artifacts``."""

    @described
    def retrieve(self, artifact_id: str, *, session_id: str, **params: Any) -> Any:
        """Retrieve an artifact

        Returns the metadata of the file, not its content.

        ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}``

        Args:
            session_id: Required. Id of the session.
            artifact_id: Required. Id of the artifact.
        """
        return self._client._call(
            "agents.retrieve_beta_agents_sessions_artifacts",
            {"session_id": session_id, "artifact_id": artifact_id},
            params,
        )

    @described
    def delete(self, artifact_id: str, *, session_id: str, **params: Any) -> Any:
        """Delete an artifact

        This cannot be undone.

        ``DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}``

        Args:
            session_id: Required. Id of the session.
            artifact_id: Required. Id of the artifact.
        """
        return self._client._call(
            "agents.delete_beta_agents_sessions_artifacts",
            {"session_id": session_id, "artifact_id": artifact_id},
            params,
        )

    @described
    def list(self, session_id: str, **params: Any) -> Any:
        """List the artifacts of a session

        Returns the files that the agent produced.

        ``GET /agents/sessions/{session_id}/artifacts``

        Args:
            session_id: Required. Id of the session.
            after: Cursor: returns the session artifacts after the one with this id. Pass the `last_id` of the
                previous page.
            environment_id: Return only results of the environment with this id.
            limit: Maximum number of session artifacts per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
        return self._client._call("agents.list_beta_agents_sessions_artifacts", {"session_id": session_id}, params)

    @described
    def content(self, artifact_id: str, *, session_id: str, **params: Any) -> Any:
        """Download an artifact

        Returns the content of the file.

        ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content``

        Args:
            session_id: Required. Id of the session.
            artifact_id: Required. Id of the artifact.
        """
        return self._client._call(
            "agents.content_beta_agents_sessions_artifacts",
            {"session_id": session_id, "artifact_id": artifact_id},
            params,
        )


class AsyncBetaAgentsSessionsArtifacts(AsyncResource):
    """``client.beta.agents.sessions.artifacts`` of an async client."""

    @described_as(BetaAgentsSessionsArtifacts.retrieve)
    async def retrieve(self, artifact_id: str, *, session_id: str, **params: Any) -> Any:
        return await self._client._call(
            "agents.retrieve_beta_agents_sessions_artifacts",
            {"session_id": session_id, "artifact_id": artifact_id},
            params,
        )

    @described_as(BetaAgentsSessionsArtifacts.delete)
    async def delete(self, artifact_id: str, *, session_id: str, **params: Any) -> Any:
        return await self._client._call(
            "agents.delete_beta_agents_sessions_artifacts",
            {"session_id": session_id, "artifact_id": artifact_id},
            params,
        )

    @described_as(BetaAgentsSessionsArtifacts.list)
    def list(self, session_id: str, **params: Any) -> Any:
        return self._client._pages("agents.list_beta_agents_sessions_artifacts", {"session_id": session_id}, params)

    @described_as(BetaAgentsSessionsArtifacts.content)
    async def content(self, artifact_id: str, *, session_id: str, **params: Any) -> Any:
        return await self._client._call(
            "agents.content_beta_agents_sessions_artifacts",
            {"session_id": session_id, "artifact_id": artifact_id},
            params,
        )
