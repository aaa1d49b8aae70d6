"""The resource ``client.beta.agents.sessions.artifacts``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class BetaAgentsSessionsArtifacts(Resource):
    """``client.beta.agents.sessions.artifacts``."""

    @described
    def retrieve(self, artifact_id: str, *, session_id: str, **params: Any) -> Any:
        """Retrieve beta agents sessions artifacts.

        ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}``

        Parameters: session_id (required), artifact_id (required)
        """
        return self._client._call("agents.retrieve_beta_agents_sessions_artifacts", {"session_id": session_id, "artifact_id": artifact_id}, params)

    @described
    def delete(self, artifact_id: str, *, session_id: str, **params: Any) -> Any:
        """Delete beta agents sessions artifacts.

        ``DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}``

        Parameters: session_id (required), artifact_id (required)
        """
        return self._client._call("agents.delete_beta_agents_sessions_artifacts", {"session_id": session_id, "artifact_id": artifact_id}, params)

    @described
    def list(self, session_id: str, **params: Any) -> Any:
        """List beta agents sessions artifacts.

        ``GET /agents/sessions/{session_id}/artifacts``

        Parameters: session_id (required), after, environment_id, limit, order
        """
        return self._client._call("agents.list_beta_agents_sessions_artifacts", {"session_id": session_id}, params)

    @described
    def content(self, artifact_id: str, *, session_id: str, **params: Any) -> Any:
        """Content beta agents sessions artifacts.

        ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content``

        Parameters: session_id (required), artifact_id (required)
        """
        return self._client._call("agents.content_beta_agents_sessions_artifacts", {"session_id": session_id, "artifact_id": artifact_id}, params)


class AsyncBetaAgentsSessionsArtifacts(AsyncResource):
    """``client.beta.agents.sessions.artifacts`` of an async client."""

    @described
    async def retrieve(self, artifact_id: str, *, session_id: str, **params: Any) -> Any:
        """Retrieve beta agents sessions artifacts.

        ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}``

        Parameters: session_id (required), artifact_id (required)
        """
        return await self._client._call("agents.retrieve_beta_agents_sessions_artifacts", {"session_id": session_id, "artifact_id": artifact_id}, params)

    @described
    async def delete(self, artifact_id: str, *, session_id: str, **params: Any) -> Any:
        """Delete beta agents sessions artifacts.

        ``DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}``

        Parameters: session_id (required), artifact_id (required)
        """
        return await self._client._call("agents.delete_beta_agents_sessions_artifacts", {"session_id": session_id, "artifact_id": artifact_id}, params)

    @described
    def list(self, session_id: str, **params: Any) -> Any:
        """List beta agents sessions artifacts.

        ``GET /agents/sessions/{session_id}/artifacts``

        Parameters: session_id (required), after, environment_id, limit, order
        """
        return self._client._pages("agents.list_beta_agents_sessions_artifacts", {"session_id": session_id}, params)

    @described
    async def content(self, artifact_id: str, *, session_id: str, **params: Any) -> Any:
        """Content beta agents sessions artifacts.

        ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content``

        Parameters: session_id (required), artifact_id (required)
        """
        return await self._client._call("agents.content_beta_agents_sessions_artifacts", {"session_id": session_id, "artifact_id": artifact_id}, params)

