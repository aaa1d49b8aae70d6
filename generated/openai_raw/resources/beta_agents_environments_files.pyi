"""The resource ``client.beta.agents.environments.files``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.agents.create_beta_agents_environments_files import CreateBetaAgentsEnvironmentsFilesParams
from ..api.agents.list_beta_agents_environments_files import ListBetaAgentsEnvironmentsFilesParams
from ..client import (
    AsyncPage,
    AsyncPages,
    AsyncResource,
    AsyncStreamedResponse,
    Omit,
    Page,
    RawResponse,
    Resource,
    StreamedResponse,
)
from ..models.create_beta_agents_environments_files_request import CreateBetaAgentsEnvironmentsFilesRequestTypeInput
from ..models.enums import ListBetaAgentsEnvironmentsFilesOrderInput
from ..models.environment_file import EnvironmentFile

class BetaAgentsEnvironmentsFiles(Resource):
    def list(
        self,
        environment_id: str,
        *,
        limit: int | Omit | None = ...,
        order: ListBetaAgentsEnvironmentsFilesOrderInput | Omit = ...,
        page: str | Omit = ...,
        path: str | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[EnvironmentFile]:
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
    def create(
        self,
        environment_id: str,
        *,
        path: str,
        type: CreateBetaAgentsEnvironmentsFilesRequestTypeInput,
        file_id: str | Omit = ...,
        data: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> EnvironmentFile:
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
    @property
    def with_raw_response(self) -> BetaAgentsEnvironmentsFilesRaw: ...
    @property
    def with_streaming_response(self) -> BetaAgentsEnvironmentsFilesStreaming: ...

class AsyncBetaAgentsEnvironmentsFiles(AsyncResource):
    def list(
        self,
        environment_id: str,
        *,
        limit: int | Omit | None = ...,
        order: ListBetaAgentsEnvironmentsFilesOrderInput | Omit = ...,
        page: str | Omit = ...,
        path: str | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[EnvironmentFile]:
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
    async def create(
        self,
        environment_id: str,
        *,
        path: str,
        type: CreateBetaAgentsEnvironmentsFilesRequestTypeInput,
        file_id: str | Omit = ...,
        data: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> EnvironmentFile:
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
    @property
    def with_raw_response(self) -> AsyncBetaAgentsEnvironmentsFilesRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaAgentsEnvironmentsFilesStreaming: ...

class BetaAgentsEnvironmentsFilesRaw(Protocol):
    def list(
        self, environment_id: str, **params: Unpack[ListBetaAgentsEnvironmentsFilesParams]
    ) -> RawResponse[Page[EnvironmentFile]]: ...
    def create(
        self, environment_id: str, **params: Unpack[CreateBetaAgentsEnvironmentsFilesParams]
    ) -> RawResponse[EnvironmentFile]: ...

class AsyncBetaAgentsEnvironmentsFilesRaw(Protocol):
    async def list(
        self, environment_id: str, **params: Unpack[ListBetaAgentsEnvironmentsFilesParams]
    ) -> RawResponse[AsyncPage[EnvironmentFile]]: ...
    async def create(
        self, environment_id: str, **params: Unpack[CreateBetaAgentsEnvironmentsFilesParams]
    ) -> RawResponse[EnvironmentFile]: ...

class BetaAgentsEnvironmentsFilesStreaming(Protocol):
    def list(
        self, environment_id: str, **params: Unpack[ListBetaAgentsEnvironmentsFilesParams]
    ) -> AbstractContextManager[StreamedResponse[Page[EnvironmentFile]]]: ...
    def create(
        self, environment_id: str, **params: Unpack[CreateBetaAgentsEnvironmentsFilesParams]
    ) -> AbstractContextManager[StreamedResponse[EnvironmentFile]]: ...

class AsyncBetaAgentsEnvironmentsFilesStreaming(Protocol):
    def list(
        self, environment_id: str, **params: Unpack[ListBetaAgentsEnvironmentsFilesParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[EnvironmentFile]]]: ...
    def create(
        self, environment_id: str, **params: Unpack[CreateBetaAgentsEnvironmentsFilesParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[EnvironmentFile]]: ...
