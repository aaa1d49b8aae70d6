"""The resource ``client.skills``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Protocol, Unpack

import httpx

from ..api.skills.create_skill import CreateSkillParams
from ..api.skills.delete_skill import DeleteSkillParams
from ..api.skills.get_skill import GetSkillParams
from ..api.skills.list_skills import ListSkillsParams
from ..api.skills.update_skill_default_version import UpdateSkillDefaultVersionParams
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
from ..models.deleted_skill_resource import DeletedSkillResource
from ..models.enums import OrderEnumInput
from ..models.skill_resource import SkillResource
from ..types import FileInput
from .skills_content import AsyncSkillsContent, SkillsContent
from .skills_versions import AsyncSkillsVersions, SkillsVersions

class Skills(Resource):
    @cached_property
    def content(self) -> SkillsContent: ...
    @cached_property
    def versions(self) -> SkillsVersions: ...
    def list(
        self,
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
    ) -> Page[SkillResource]:
        """List skills

        Lists the skills of the project.

        ``GET /skills``

        Args:
            limit: Maximum number of skills per page. From 0 to 100.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            after: Cursor: returns the skills after the one with this id. Pass the `last_id` of the previous page.
        """
    def create(
        self,
        *,
        files: Sequence[FileInput] | FileInput,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> SkillResource:
        """Create a skill

        Upload a skill: a folder of instructions and files that a model can use.

        ``POST /skills``

        Args:
            files: Required. Files of the skill with their paths, or one ZIP archive; one of them is `SKILL.md`. At most 500 items.
        """
    def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> SkillResource:
        """Get a skill

        Fetch what is known of a skill by its id.

        ``GET /skills/{skill_id}``

        Args:
            skill_id: Required. Id of the skill.
        """
    def update(
        self,
        skill_id: str,
        *,
        default_version: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> SkillResource:
        """Set the default version of a skill

        Choose the version to use if none is specified.

        ``POST /skills/{skill_id}``

        Args:
            skill_id: Required. Id of the skill.
            default_version: Required. The version to use if none is specified.
        """
    def delete(
        self,
        skill_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeletedSkillResource:
        """Delete a skill

        Delete a skill with all its versions.

        ``DELETE /skills/{skill_id}``

        Args:
            skill_id: Required. Id of the skill.
        """
    @property
    def with_raw_response(self) -> SkillsRaw: ...
    @property
    def with_streaming_response(self) -> SkillsStreaming: ...

class AsyncSkills(AsyncResource):
    @cached_property
    def content(self) -> AsyncSkillsContent: ...
    @cached_property
    def versions(self) -> AsyncSkillsVersions: ...
    def list(
        self,
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
    ) -> AsyncPages[SkillResource]:
        """List skills

        Lists the skills of the project.

        ``GET /skills``

        Args:
            limit: Maximum number of skills per page. From 0 to 100.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            after: Cursor: returns the skills after the one with this id. Pass the `last_id` of the previous page.
        """
    async def create(
        self,
        *,
        files: Sequence[FileInput] | FileInput,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> SkillResource:
        """Create a skill

        Upload a skill: a folder of instructions and files that a model can use.

        ``POST /skills``

        Args:
            files: Required. Files of the skill with their paths, or one ZIP archive; one of them is `SKILL.md`. At most 500 items.
        """
    async def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> SkillResource:
        """Get a skill

        Fetch what is known of a skill by its id.

        ``GET /skills/{skill_id}``

        Args:
            skill_id: Required. Id of the skill.
        """
    async def update(
        self,
        skill_id: str,
        *,
        default_version: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> SkillResource:
        """Set the default version of a skill

        Choose the version to use if none is specified.

        ``POST /skills/{skill_id}``

        Args:
            skill_id: Required. Id of the skill.
            default_version: Required. The version to use if none is specified.
        """
    async def delete(
        self,
        skill_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeletedSkillResource:
        """Delete a skill

        Delete a skill with all its versions.

        ``DELETE /skills/{skill_id}``

        Args:
            skill_id: Required. Id of the skill.
        """
    @property
    def with_raw_response(self) -> AsyncSkillsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncSkillsStreaming: ...

class SkillsRaw(Protocol):
    def list(self, **params: Unpack[ListSkillsParams]) -> RawResponse[Page[SkillResource]]: ...
    def create(self, **params: Unpack[CreateSkillParams]) -> RawResponse[SkillResource]: ...
    def retrieve(self, skill_id: str, **params: Unpack[GetSkillParams]) -> RawResponse[SkillResource]: ...
    def update(
        self, skill_id: str, **params: Unpack[UpdateSkillDefaultVersionParams]
    ) -> RawResponse[SkillResource]: ...
    def delete(self, skill_id: str, **params: Unpack[DeleteSkillParams]) -> RawResponse[DeletedSkillResource]: ...

class AsyncSkillsRaw(Protocol):
    async def list(self, **params: Unpack[ListSkillsParams]) -> RawResponse[AsyncPage[SkillResource]]: ...
    async def create(self, **params: Unpack[CreateSkillParams]) -> RawResponse[SkillResource]: ...
    async def retrieve(self, skill_id: str, **params: Unpack[GetSkillParams]) -> RawResponse[SkillResource]: ...
    async def update(
        self, skill_id: str, **params: Unpack[UpdateSkillDefaultVersionParams]
    ) -> RawResponse[SkillResource]: ...
    async def delete(self, skill_id: str, **params: Unpack[DeleteSkillParams]) -> RawResponse[DeletedSkillResource]: ...

class SkillsStreaming(Protocol):
    def list(
        self, **params: Unpack[ListSkillsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[SkillResource]]]: ...
    def create(
        self, **params: Unpack[CreateSkillParams]
    ) -> AbstractContextManager[StreamedResponse[SkillResource]]: ...
    def retrieve(
        self, skill_id: str, **params: Unpack[GetSkillParams]
    ) -> AbstractContextManager[StreamedResponse[SkillResource]]: ...
    def update(
        self, skill_id: str, **params: Unpack[UpdateSkillDefaultVersionParams]
    ) -> AbstractContextManager[StreamedResponse[SkillResource]]: ...
    def delete(
        self, skill_id: str, **params: Unpack[DeleteSkillParams]
    ) -> AbstractContextManager[StreamedResponse[DeletedSkillResource]]: ...

class AsyncSkillsStreaming(Protocol):
    def list(
        self, **params: Unpack[ListSkillsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[SkillResource]]]: ...
    def create(
        self, **params: Unpack[CreateSkillParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[SkillResource]]: ...
    def retrieve(
        self, skill_id: str, **params: Unpack[GetSkillParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[SkillResource]]: ...
    def update(
        self, skill_id: str, **params: Unpack[UpdateSkillDefaultVersionParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[SkillResource]]: ...
    def delete(
        self, skill_id: str, **params: Unpack[DeleteSkillParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeletedSkillResource]]: ...
