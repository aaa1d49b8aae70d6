"""The resource ``client.containers``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Protocol, Unpack

import httpx

from ..api.containers.create_container import CreateContainerParams
from ..api.containers.delete_container import DeleteContainerParams
from ..api.containers.list_containers import ListContainersParams
from ..api.containers.retrieve_container import RetrieveContainerParams
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
from ..dicts.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParamDict
from ..dicts.container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParamDict
from ..dicts.create_container_body import CreateContainerBodyExpiresAfterDict
from ..dicts.inline_skill_param import InlineSkillParamDict
from ..dicts.skill_reference_param import SkillReferenceParamDict
from ..models.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam
from ..models.container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam
from ..models.container_resource import ContainerResource
from ..models.create_container_body import CreateContainerBodyExpiresAfter, CreateContainerBodyMemoryLimitInput
from ..models.delete_container_response import DeleteContainerResponse
from ..models.enums import ListContainersOrderInput
from ..models.inline_skill_param import InlineSkillParam
from ..models.skill_reference_param import SkillReferenceParam
from .containers_files import AsyncContainersFiles, ContainersFiles

class Containers(Resource):
    @cached_property
    def files(self) -> ContainersFiles: ...
    def list(
        self,
        *,
        limit: int | Omit = ...,
        order: ListContainersOrderInput | Omit = ...,
        after: str | Omit = ...,
        name: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[ContainerResource]:
        """List containers

        Lists the containers of the project.

        ``GET /containers``

        Args:
            limit: Maximum number of containers per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`.
            after: Cursor: returns the containers after the one with this id. Pass the `last_id` of the previous page.
            name: Return only containers with this name.
        """
    def create(
        self,
        *,
        name: str,
        file_ids: Sequence[str] | Omit = ...,
        expires_after: CreateContainerBodyExpiresAfter | CreateContainerBodyExpiresAfterDict | Omit = ...,
        skills: Iterable[SkillReferenceParam | SkillReferenceParamDict | InlineSkillParam | InlineSkillParamDict]
        | Omit = ...,
        memory_limit: CreateContainerBodyMemoryLimitInput | Omit = ...,
        network_policy: ContainerNetworkPolicyDisabledParam
        | ContainerNetworkPolicyDisabledParamDict
        | ContainerNetworkPolicyAllowlistParam
        | ContainerNetworkPolicyAllowlistParamDict
        | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ContainerResource:
        """Create a container

        Starts a container in which models run code and shell commands. It expires when unused. Containers are
        billed.

        ``POST /containers``

        Args:
            name: Required. Name of the container.
            file_ids: Ids of uploaded files.
            expires_after: Expiration policy of the container.
            skills: Skills to install in the container.
            memory_limit: Memory limit of the container. Values: `1g`, `4g`, `16g`, `64g`.
            network_policy: Network access policy of the container.
        """
    def retrieve(
        self,
        container_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ContainerResource:
        """Get a container

        Retrieves a container with its status and limits.

        ``GET /containers/{container_id}``

        Args:
            container_id: Required. Id of the container.
        """
    def delete(
        self,
        container_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeleteContainerResponse:
        """Delete a container

        Deletes a container and its files.

        ``DELETE /containers/{container_id}``

        Args:
            container_id: Required. Id of the container.
        """
    @property
    def with_raw_response(self) -> ContainersRaw: ...
    @property
    def with_streaming_response(self) -> ContainersStreaming: ...

class AsyncContainers(AsyncResource):
    @cached_property
    def files(self) -> AsyncContainersFiles: ...
    def list(
        self,
        *,
        limit: int | Omit = ...,
        order: ListContainersOrderInput | Omit = ...,
        after: str | Omit = ...,
        name: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[ContainerResource]:
        """List containers

        Lists the containers of the project.

        ``GET /containers``

        Args:
            limit: Maximum number of containers per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`.
            after: Cursor: returns the containers after the one with this id. Pass the `last_id` of the previous page.
            name: Return only containers with this name.
        """
    async def create(
        self,
        *,
        name: str,
        file_ids: Sequence[str] | Omit = ...,
        expires_after: CreateContainerBodyExpiresAfter | CreateContainerBodyExpiresAfterDict | Omit = ...,
        skills: Iterable[SkillReferenceParam | SkillReferenceParamDict | InlineSkillParam | InlineSkillParamDict]
        | Omit = ...,
        memory_limit: CreateContainerBodyMemoryLimitInput | Omit = ...,
        network_policy: ContainerNetworkPolicyDisabledParam
        | ContainerNetworkPolicyDisabledParamDict
        | ContainerNetworkPolicyAllowlistParam
        | ContainerNetworkPolicyAllowlistParamDict
        | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ContainerResource:
        """Create a container

        Starts a container in which models run code and shell commands. It expires when unused. Containers are
        billed.

        ``POST /containers``

        Args:
            name: Required. Name of the container.
            file_ids: Ids of uploaded files.
            expires_after: Expiration policy of the container.
            skills: Skills to install in the container.
            memory_limit: Memory limit of the container. Values: `1g`, `4g`, `16g`, `64g`.
            network_policy: Network access policy of the container.
        """
    async def retrieve(
        self,
        container_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ContainerResource:
        """Get a container

        Retrieves a container with its status and limits.

        ``GET /containers/{container_id}``

        Args:
            container_id: Required. Id of the container.
        """
    async def delete(
        self,
        container_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeleteContainerResponse:
        """Delete a container

        Deletes a container and its files.

        ``DELETE /containers/{container_id}``

        Args:
            container_id: Required. Id of the container.
        """
    @property
    def with_raw_response(self) -> AsyncContainersRaw: ...
    @property
    def with_streaming_response(self) -> AsyncContainersStreaming: ...

class ContainersRaw(Protocol):
    def list(self, **params: Unpack[ListContainersParams]) -> RawResponse[Page[ContainerResource]]: ...
    def create(self, **params: Unpack[CreateContainerParams]) -> RawResponse[ContainerResource]: ...
    def retrieve(
        self, container_id: str, **params: Unpack[RetrieveContainerParams]
    ) -> RawResponse[ContainerResource]: ...
    def delete(
        self, container_id: str, **params: Unpack[DeleteContainerParams]
    ) -> RawResponse[DeleteContainerResponse]: ...

class AsyncContainersRaw(Protocol):
    async def list(self, **params: Unpack[ListContainersParams]) -> RawResponse[AsyncPage[ContainerResource]]: ...
    async def create(self, **params: Unpack[CreateContainerParams]) -> RawResponse[ContainerResource]: ...
    async def retrieve(
        self, container_id: str, **params: Unpack[RetrieveContainerParams]
    ) -> RawResponse[ContainerResource]: ...
    async def delete(
        self, container_id: str, **params: Unpack[DeleteContainerParams]
    ) -> RawResponse[DeleteContainerResponse]: ...

class ContainersStreaming(Protocol):
    def list(
        self, **params: Unpack[ListContainersParams]
    ) -> AbstractContextManager[StreamedResponse[Page[ContainerResource]]]: ...
    def create(
        self, **params: Unpack[CreateContainerParams]
    ) -> AbstractContextManager[StreamedResponse[ContainerResource]]: ...
    def retrieve(
        self, container_id: str, **params: Unpack[RetrieveContainerParams]
    ) -> AbstractContextManager[StreamedResponse[ContainerResource]]: ...
    def delete(
        self, container_id: str, **params: Unpack[DeleteContainerParams]
    ) -> AbstractContextManager[StreamedResponse[DeleteContainerResponse]]: ...

class AsyncContainersStreaming(Protocol):
    def list(
        self, **params: Unpack[ListContainersParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[ContainerResource]]]: ...
    def create(
        self, **params: Unpack[CreateContainerParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ContainerResource]]: ...
    def retrieve(
        self, container_id: str, **params: Unpack[RetrieveContainerParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ContainerResource]]: ...
    def delete(
        self, container_id: str, **params: Unpack[DeleteContainerParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeleteContainerResponse]]: ...
