"""The resource ``client.skills.versions.content``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.skills.get_skill_version_content import GetSkillVersionContentParams
from ..client import AsyncResource, AsyncStreamedResponse, BinaryResponse, Omit, RawResponse, Resource, StreamedResponse

class SkillsVersionsContent(Resource):
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
    ) -> BinaryResponse:
        """Download a version of a skill

        Download the files of one version.

        ``GET /skills/{skill_id}/versions/{version}/content``

        Args:
            skill_id: Required. Id of the skill.
            version: Required. The version number.
        """
    @property
    def with_raw_response(self) -> SkillsVersionsContentRaw: ...
    @property
    def with_streaming_response(self) -> SkillsVersionsContentStreaming: ...

class AsyncSkillsVersionsContent(AsyncResource):
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
    ) -> BinaryResponse:
        """Download a version of a skill

        Download the files of one version.

        ``GET /skills/{skill_id}/versions/{version}/content``

        Args:
            skill_id: Required. Id of the skill.
            version: Required. The version number.
        """
    @property
    def with_raw_response(self) -> AsyncSkillsVersionsContentRaw: ...
    @property
    def with_streaming_response(self) -> AsyncSkillsVersionsContentStreaming: ...

class SkillsVersionsContentRaw(Protocol):
    def retrieve(
        self, version: str, *, skill_id: str, **params: Unpack[GetSkillVersionContentParams]
    ) -> RawResponse[BinaryResponse]: ...

class AsyncSkillsVersionsContentRaw(Protocol):
    async def retrieve(
        self, version: str, *, skill_id: str, **params: Unpack[GetSkillVersionContentParams]
    ) -> RawResponse[BinaryResponse]: ...

class SkillsVersionsContentStreaming(Protocol):
    def retrieve(
        self, version: str, *, skill_id: str, **params: Unpack[GetSkillVersionContentParams]
    ) -> AbstractContextManager[StreamedResponse[BinaryResponse]]: ...

class AsyncSkillsVersionsContentStreaming(Protocol):
    def retrieve(
        self, version: str, *, skill_id: str, **params: Unpack[GetSkillVersionContentParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[BinaryResponse]]: ...
