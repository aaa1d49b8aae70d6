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

        Returns a page; iterate over it to fetch the following pages.

        ``GET /agents/environments/{environment_id}/files``

        Args:
            environment_id: Required. Id of the environment.
            limit: Maximum number of environment files per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            page: Cursor: the `next_page` of the previous page.
            path: Folder to list. Defaults to the whole workspace.
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

        Replaces a file that already exists at the path.

        ``POST /agents/environments/{environment_id}/files``

        Args:
            environment_id: Required. Id of the environment.
            path: Required. Path of the file in the environment.
            type: Required. Type of the environment file. Values: `file_id`, `inline`.
            file_id: Id of an uploaded file.
            data: The content, base64-encoded.
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

        Returns a page; iterate over it to fetch the following pages.

        ``GET /agents/environments/{environment_id}/files``

        Args:
            environment_id: Required. Id of the environment.
            limit: Maximum number of environment files per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            page: Cursor: the `next_page` of the previous page.
            path: Folder to list. Defaults to the whole workspace.
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

        Replaces a file that already exists at the path.

        ``POST /agents/environments/{environment_id}/files``

        Args:
            environment_id: Required. Id of the environment.
            path: Required. Path of the file in the environment.
            type: Required. Type of the environment file. Values: `file_id`, `inline`.
            file_id: Id of an uploaded file.
            data: The content, base64-encoded.
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
