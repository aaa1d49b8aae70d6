"""The resource ``client.skills.versions``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Protocol, Unpack

import httpx

from ..api.skills.create_skill_version import CreateSkillVersionParams
from ..api.skills.delete_skill_version import DeleteSkillVersionParams
from ..api.skills.get_skill_version import GetSkillVersionParams
from ..api.skills.list_skill_versions import ListSkillVersionsParams
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
from ..models.deleted_skill_version_resource import DeletedSkillVersionResource
from ..models.enums import OrderEnumInput
from ..models.skill_version_resource import SkillVersionResource
from ..types import FileInput
from .skills_versions_content import AsyncSkillsVersionsContent, SkillsVersionsContent

class SkillsVersions(Resource):
    @cached_property
    def content(self) -> SkillsVersionsContent: ...
    def list(
        self,
        skill_id: str,
        *,
        limit: int | Omit = ...,
        order: OrderEnumInput | Omit = ...,
        after: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[SkillVersionResource]:
        """List the versions of a skill

        Returns the versions of a skill, in pages. Iterate over the result to fetch all of them.

        ``GET /skills/{skill_id}/versions``

        Args:
            skill_id: Required. Id of the skill.
            limit: Maximum number of skill versions per page. From 0 to 100.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            after: Cursor: returns the skill versions after the one with this id. Pass the `last_id` of the previous page.
        """
    def create(
        self,
        skill_id: str,
        *,
        files: Sequence[FileInput] | FileInput,
        default: bool | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> SkillVersionResource:
        """Add a version to a skill

        Upload a new version of a skill. It becomes the default one only if you say so.

        ``POST /skills/{skill_id}/versions``

        Args:
            skill_id: Required. Id of the skill.
            files: Required. Files of the skill with their paths, or one ZIP archive; one of them is `SKILL.md`. At most 500 items.
            default: Whether the new version becomes the default one.
        """
    def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> SkillVersionResource:
        """Get a version of a skill

        Fetch what is known of a version.

        ``GET /skills/{skill_id}/versions/{version}``

        Args:
            skill_id: Required. Id of the skill.
            version: Required. The version number.
        """
    def delete(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeletedSkillVersionResource:
        """Delete a version of a skill

        Delete one version; the others stay.

        ``DELETE /skills/{skill_id}/versions/{version}``

        Args:
            skill_id: Required. Id of the skill.
            version: Required. The version number.
        """
    @property
    def with_raw_response(self) -> SkillsVersionsRaw: ...
    @property
    def with_streaming_response(self) -> SkillsVersionsStreaming: ...

class AsyncSkillsVersions(AsyncResource):
    @cached_property
    def content(self) -> AsyncSkillsVersionsContent: ...
    def list(
        self,
        skill_id: str,
        *,
        limit: int | Omit = ...,
        order: OrderEnumInput | Omit = ...,
        after: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[SkillVersionResource]:
        """List the versions of a skill

        Returns the versions of a skill, in pages. Iterate over the result to fetch all of them.

        ``GET /skills/{skill_id}/versions``

        Args:
            skill_id: Required. Id of the skill.
            limit: Maximum number of skill versions per page. From 0 to 100.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            after: Cursor: returns the skill versions after the one with this id. Pass the `last_id` of the previous page.
        """
    async def create(
        self,
        skill_id: str,
        *,
        files: Sequence[FileInput] | FileInput,
        default: bool | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> SkillVersionResource:
        """Add a version to a skill

        Upload a new version of a skill. It becomes the default one only if you say so.

        ``POST /skills/{skill_id}/versions``

        Args:
            skill_id: Required. Id of the skill.
            files: Required. Files of the skill with their paths, or one ZIP archive; one of them is `SKILL.md`. At most 500 items.
            default: Whether the new version becomes the default one.
        """
    async def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> SkillVersionResource:
        """Get a version of a skill

        Fetch what is known of a version.

        ``GET /skills/{skill_id}/versions/{version}``

        Args:
            skill_id: Required. Id of the skill.
            version: Required. The version number.
        """
    async def delete(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeletedSkillVersionResource:
        """Delete a version of a skill

        Delete one version; the others stay.

        ``DELETE /skills/{skill_id}/versions/{version}``

        Args:
            skill_id: Required. Id of the skill.
            version: Required. The version number.
        """
    @property
    def with_raw_response(self) -> AsyncSkillsVersionsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncSkillsVersionsStreaming: ...

class SkillsVersionsRaw(Protocol):
    def list(
        self, skill_id: str, **params: Unpack[ListSkillVersionsParams]
    ) -> RawResponse[Page[SkillVersionResource]]: ...
    def create(
        self, skill_id: str, **params: Unpack[CreateSkillVersionParams]
    ) -> RawResponse[SkillVersionResource]: ...
    def retrieve(
        self, version: str, *, skill_id: str, **params: Unpack[GetSkillVersionParams]
    ) -> RawResponse[SkillVersionResource]: ...
    def delete(
        self, version: str, *, skill_id: str, **params: Unpack[DeleteSkillVersionParams]
    ) -> RawResponse[DeletedSkillVersionResource]: ...

class AsyncSkillsVersionsRaw(Protocol):
    async def list(
        self, skill_id: str, **params: Unpack[ListSkillVersionsParams]
    ) -> RawResponse[AsyncPage[SkillVersionResource]]: ...
    async def create(
        self, skill_id: str, **params: Unpack[CreateSkillVersionParams]
    ) -> RawResponse[SkillVersionResource]: ...
    async def retrieve(
        self, version: str, *, skill_id: str, **params: Unpack[GetSkillVersionParams]
    ) -> RawResponse[SkillVersionResource]: ...
    async def delete(
        self, version: str, *, skill_id: str, **params: Unpack[DeleteSkillVersionParams]
    ) -> RawResponse[DeletedSkillVersionResource]: ...

class SkillsVersionsStreaming(Protocol):
    def list(
        self, skill_id: str, **params: Unpack[ListSkillVersionsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[SkillVersionResource]]]: ...
    def create(
        self, skill_id: str, **params: Unpack[CreateSkillVersionParams]
    ) -> AbstractContextManager[StreamedResponse[SkillVersionResource]]: ...
    def retrieve(
        self, version: str, *, skill_id: str, **params: Unpack[GetSkillVersionParams]
    ) -> AbstractContextManager[StreamedResponse[SkillVersionResource]]: ...
    def delete(
        self, version: str, *, skill_id: str, **params: Unpack[DeleteSkillVersionParams]
    ) -> AbstractContextManager[StreamedResponse[DeletedSkillVersionResource]]: ...

class AsyncSkillsVersionsStreaming(Protocol):
    def list(
        self, skill_id: str, **params: Unpack[ListSkillVersionsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[SkillVersionResource]]]: ...
    def create(
        self, skill_id: str, **params: Unpack[CreateSkillVersionParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[SkillVersionResource]]: ...
    def retrieve(
        self, version: str, *, skill_id: str, **params: Unpack[GetSkillVersionParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[SkillVersionResource]]: ...
    def delete(
        self, version: str, *, skill_id: str, **params: Unpack[DeleteSkillVersionParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeletedSkillVersionResource]]: ...
