"""The resource ``client.beta.agents.sessions.artifacts``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.agents.content_beta_agents_sessions_artifacts import ContentBetaAgentsSessionsArtifactsParams
from ..api.agents.delete_beta_agents_sessions_artifacts import DeleteBetaAgentsSessionsArtifactsParams
from ..api.agents.list_beta_agents_sessions_artifacts import ListBetaAgentsSessionsArtifactsParams
from ..api.agents.retrieve_beta_agents_sessions_artifacts import RetrieveBetaAgentsSessionsArtifactsParams
from ..client import (
    AsyncPage,
    AsyncPages,
    AsyncResource,
    AsyncStreamedResponse,
    BinaryResponse,
    Omit,
    Page,
    RawResponse,
    Resource,
    StreamedResponse,
)
from ..models.enums import ListBetaAgentsSessionsArtifactsOrderInput
from ..models.session_artifact import SessionArtifact
from ..models.session_artifact_deleted import SessionArtifactDeleted

class BetaAgentsSessionsArtifacts(Resource):
    def retrieve(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> SessionArtifact:
        """Retrieve an artifact

        Returns the metadata of the file, not its content.

        ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}``

        Args:
            session_id: Required. Id of the session.
            artifact_id: Required. Id of the artifact.
        """
    def delete(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> SessionArtifactDeleted:
        """Delete an artifact

        This cannot be undone.

        ``DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}``

        Args:
            session_id: Required. Id of the session.
            artifact_id: Required. Id of the artifact.
        """
    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = ...,
        environment_id: str | Omit | None = ...,
        limit: int | Omit = ...,
        order: ListBetaAgentsSessionsArtifactsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[SessionArtifact]:
        """List the artifacts of a session

        Returns the files that the agent produced.

        ``GET /agents/sessions/{session_id}/artifacts``

        Args:
            session_id: Required. Id of the session.
            after: Cursor: returns the session artifacts after the one with this id. Pass the `last_id` of the previous page.
            environment_id: Return only results of the environment with this id.
            limit: Maximum number of session artifacts per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    def content(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> BinaryResponse:
        """Download an artifact

        Returns the content of the file.

        ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content``

        Args:
            session_id: Required. Id of the session.
            artifact_id: Required. Id of the artifact.
        """
    @property
    def with_raw_response(self) -> BetaAgentsSessionsArtifactsRaw: ...
    @property
    def with_streaming_response(self) -> BetaAgentsSessionsArtifactsStreaming: ...

class AsyncBetaAgentsSessionsArtifacts(AsyncResource):
    async def retrieve(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> SessionArtifact:
        """Retrieve an artifact

        Returns the metadata of the file, not its content.

        ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}``

        Args:
            session_id: Required. Id of the session.
            artifact_id: Required. Id of the artifact.
        """
    async def delete(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> SessionArtifactDeleted:
        """Delete an artifact

        This cannot be undone.

        ``DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}``

        Args:
            session_id: Required. Id of the session.
            artifact_id: Required. Id of the artifact.
        """
    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = ...,
        environment_id: str | Omit | None = ...,
        limit: int | Omit = ...,
        order: ListBetaAgentsSessionsArtifactsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[SessionArtifact]:
        """List the artifacts of a session

        Returns the files that the agent produced.

        ``GET /agents/sessions/{session_id}/artifacts``

        Args:
            session_id: Required. Id of the session.
            after: Cursor: returns the session artifacts after the one with this id. Pass the `last_id` of the previous page.
            environment_id: Return only results of the environment with this id.
            limit: Maximum number of session artifacts per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    async def content(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> BinaryResponse:
        """Download an artifact

        Returns the content of the file.

        ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content``

        Args:
            session_id: Required. Id of the session.
            artifact_id: Required. Id of the artifact.
        """
    @property
    def with_raw_response(self) -> AsyncBetaAgentsSessionsArtifactsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaAgentsSessionsArtifactsStreaming: ...

class BetaAgentsSessionsArtifactsRaw(Protocol):
    def retrieve(
        self, artifact_id: str, *, session_id: str, **params: Unpack[RetrieveBetaAgentsSessionsArtifactsParams]
    ) -> RawResponse[SessionArtifact]: ...
    def delete(
        self, artifact_id: str, *, session_id: str, **params: Unpack[DeleteBetaAgentsSessionsArtifactsParams]
    ) -> RawResponse[SessionArtifactDeleted]: ...
    def list(
        self, session_id: str, **params: Unpack[ListBetaAgentsSessionsArtifactsParams]
    ) -> RawResponse[Page[SessionArtifact]]: ...
    def content(
        self, artifact_id: str, *, session_id: str, **params: Unpack[ContentBetaAgentsSessionsArtifactsParams]
    ) -> RawResponse[BinaryResponse]: ...

class AsyncBetaAgentsSessionsArtifactsRaw(Protocol):
    async def retrieve(
        self, artifact_id: str, *, session_id: str, **params: Unpack[RetrieveBetaAgentsSessionsArtifactsParams]
    ) -> RawResponse[SessionArtifact]: ...
    async def delete(
        self, artifact_id: str, *, session_id: str, **params: Unpack[DeleteBetaAgentsSessionsArtifactsParams]
    ) -> RawResponse[SessionArtifactDeleted]: ...
    async def list(
        self, session_id: str, **params: Unpack[ListBetaAgentsSessionsArtifactsParams]
    ) -> RawResponse[AsyncPage[SessionArtifact]]: ...
    async def content(
        self, artifact_id: str, *, session_id: str, **params: Unpack[ContentBetaAgentsSessionsArtifactsParams]
    ) -> RawResponse[BinaryResponse]: ...

class BetaAgentsSessionsArtifactsStreaming(Protocol):
    def retrieve(
        self, artifact_id: str, *, session_id: str, **params: Unpack[RetrieveBetaAgentsSessionsArtifactsParams]
    ) -> AbstractContextManager[StreamedResponse[SessionArtifact]]: ...
    def delete(
        self, artifact_id: str, *, session_id: str, **params: Unpack[DeleteBetaAgentsSessionsArtifactsParams]
    ) -> AbstractContextManager[StreamedResponse[SessionArtifactDeleted]]: ...
    def list(
        self, session_id: str, **params: Unpack[ListBetaAgentsSessionsArtifactsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[SessionArtifact]]]: ...
    def content(
        self, artifact_id: str, *, session_id: str, **params: Unpack[ContentBetaAgentsSessionsArtifactsParams]
    ) -> AbstractContextManager[StreamedResponse[BinaryResponse]]: ...

class AsyncBetaAgentsSessionsArtifactsStreaming(Protocol):
    def retrieve(
        self, artifact_id: str, *, session_id: str, **params: Unpack[RetrieveBetaAgentsSessionsArtifactsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[SessionArtifact]]: ...
    def delete(
        self, artifact_id: str, *, session_id: str, **params: Unpack[DeleteBetaAgentsSessionsArtifactsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[SessionArtifactDeleted]]: ...
    def list(
        self, session_id: str, **params: Unpack[ListBetaAgentsSessionsArtifactsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[SessionArtifact]]]: ...
    def content(
        self, artifact_id: str, *, session_id: str, **params: Unpack[ContentBetaAgentsSessionsArtifactsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[BinaryResponse]]: ...
