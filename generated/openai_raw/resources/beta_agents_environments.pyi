"""The resource ``client.beta.agents.environments``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Literal, Protocol, Unpack

import httpx

from ..api.agents.create_beta_agents_environments import CreateBetaAgentsEnvironmentsParams
from ..api.agents.list_beta_agents_environments import ListBetaAgentsEnvironmentsParams
from ..api.agents.retrieve_beta_agents_environments import RetrieveBetaAgentsEnvironmentsParams
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
from ..dicts.create_beta_agents_environments_request import CreateBetaAgentsEnvironmentsRequestEnvironmentDict
from ..models.create_beta_agents_environments_request import CreateBetaAgentsEnvironmentsRequestEnvironment
from ..models.enums import ListBetaAgentsEnvironmentsOrderInput
from ..models.environment_info import EnvironmentInfo
from .beta_agents_environments_files import AsyncBetaAgentsEnvironmentsFiles, BetaAgentsEnvironmentsFiles
from .beta_agents_environments_templates import AsyncBetaAgentsEnvironmentsTemplates, BetaAgentsEnvironmentsTemplates

class BetaAgentsEnvironments(Resource):
    @cached_property
    def files(self) -> BetaAgentsEnvironmentsFiles: ...
    @cached_property
    def templates(self) -> BetaAgentsEnvironmentsTemplates: ...
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListBetaAgentsEnvironmentsOrderInput | Omit = ...,
        type: Literal["openai_hosted"] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[EnvironmentInfo]:
        """List environments

        Returns a page; iterate over it to fetch the following pages.

        ``GET /agents/environments``

        Args:
            after: Cursor: returns the environments after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of environments per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            type: Return only environments of this type. Always `openai_hosted`.
        """
    def create(
        self,
        *,
        environment: CreateBetaAgentsEnvironmentsRequestEnvironment
        | CreateBetaAgentsEnvironmentsRequestEnvironmentDict,
        idempotency_key: str | Omit = ...,
        vault_ids: Sequence[str] | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> EnvironmentInfo:
        """Create an environment

        Creates a place with files, packages and network access for an agent to work in. It takes a while to
        start: poll its status.

        ``POST /agents/environments``

        Args:
            environment: Required. Environment the agent works in.
            idempotency_key: Unique key of your choice. Repeating a request with the same key returns the first result instead of running it again.
            vault_ids: Ids of the vaults.
        """
    def retrieve(
        self,
        environment_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> EnvironmentInfo:
        """Retrieve an environment

        Raises a 404 error if the id is unknown.

        ``GET /agents/environments/{environment_id}``

        Args:
            environment_id: Required. Id of the environment.
        """
    @property
    def with_raw_response(self) -> BetaAgentsEnvironmentsRaw: ...
    @property
    def with_streaming_response(self) -> BetaAgentsEnvironmentsStreaming: ...

class AsyncBetaAgentsEnvironments(AsyncResource):
    @cached_property
    def files(self) -> AsyncBetaAgentsEnvironmentsFiles: ...
    @cached_property
    def templates(self) -> AsyncBetaAgentsEnvironmentsTemplates: ...
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListBetaAgentsEnvironmentsOrderInput | Omit = ...,
        type: Literal["openai_hosted"] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[EnvironmentInfo]:
        """List environments

        Returns a page; iterate over it to fetch the following pages.

        ``GET /agents/environments``

        Args:
            after: Cursor: returns the environments after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of environments per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            type: Return only environments of this type. Always `openai_hosted`.
        """
    async def create(
        self,
        *,
        environment: CreateBetaAgentsEnvironmentsRequestEnvironment
        | CreateBetaAgentsEnvironmentsRequestEnvironmentDict,
        idempotency_key: str | Omit = ...,
        vault_ids: Sequence[str] | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> EnvironmentInfo:
        """Create an environment

        Creates a place with files, packages and network access for an agent to work in. It takes a while to
        start: poll its status.

        ``POST /agents/environments``

        Args:
            environment: Required. Environment the agent works in.
            idempotency_key: Unique key of your choice. Repeating a request with the same key returns the first result instead of running it again.
            vault_ids: Ids of the vaults.
        """
    async def retrieve(
        self,
        environment_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> EnvironmentInfo:
        """Retrieve an environment

        Raises a 404 error if the id is unknown.

        ``GET /agents/environments/{environment_id}``

        Args:
            environment_id: Required. Id of the environment.
        """
    @property
    def with_raw_response(self) -> AsyncBetaAgentsEnvironmentsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaAgentsEnvironmentsStreaming: ...

class BetaAgentsEnvironmentsRaw(Protocol):
    def list(self, **params: Unpack[ListBetaAgentsEnvironmentsParams]) -> RawResponse[Page[EnvironmentInfo]]: ...
    def create(self, **params: Unpack[CreateBetaAgentsEnvironmentsParams]) -> RawResponse[EnvironmentInfo]: ...
    def retrieve(
        self, environment_id: str, **params: Unpack[RetrieveBetaAgentsEnvironmentsParams]
    ) -> RawResponse[EnvironmentInfo]: ...

class AsyncBetaAgentsEnvironmentsRaw(Protocol):
    async def list(
        self, **params: Unpack[ListBetaAgentsEnvironmentsParams]
    ) -> RawResponse[AsyncPage[EnvironmentInfo]]: ...
    async def create(self, **params: Unpack[CreateBetaAgentsEnvironmentsParams]) -> RawResponse[EnvironmentInfo]: ...
    async def retrieve(
        self, environment_id: str, **params: Unpack[RetrieveBetaAgentsEnvironmentsParams]
    ) -> RawResponse[EnvironmentInfo]: ...

class BetaAgentsEnvironmentsStreaming(Protocol):
    def list(
        self, **params: Unpack[ListBetaAgentsEnvironmentsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[EnvironmentInfo]]]: ...
    def create(
        self, **params: Unpack[CreateBetaAgentsEnvironmentsParams]
    ) -> AbstractContextManager[StreamedResponse[EnvironmentInfo]]: ...
    def retrieve(
        self, environment_id: str, **params: Unpack[RetrieveBetaAgentsEnvironmentsParams]
    ) -> AbstractContextManager[StreamedResponse[EnvironmentInfo]]: ...

class AsyncBetaAgentsEnvironmentsStreaming(Protocol):
    def list(
        self, **params: Unpack[ListBetaAgentsEnvironmentsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[EnvironmentInfo]]]: ...
    def create(
        self, **params: Unpack[CreateBetaAgentsEnvironmentsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[EnvironmentInfo]]: ...
    def retrieve(
        self, environment_id: str, **params: Unpack[RetrieveBetaAgentsEnvironmentsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[EnvironmentInfo]]: ...
