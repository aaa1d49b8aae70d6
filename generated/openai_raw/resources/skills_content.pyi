"""The resource ``client.skills.content``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.skills.get_skill_content import GetSkillContentParams
from ..client import AsyncResource, AsyncStreamedResponse, BinaryResponse, Omit, RawResponse, Resource, StreamedResponse

class SkillsContent(Resource):
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
    ) -> BinaryResponse:
        """Download a skill

        Download the default version of a skill.

        ``GET /skills/{skill_id}/content``

        Args:
            skill_id: Required. Id of the skill.
        """
    @property
    def with_raw_response(self) -> SkillsContentRaw: ...
    @property
    def with_streaming_response(self) -> SkillsContentStreaming: ...

class AsyncSkillsContent(AsyncResource):
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
    ) -> BinaryResponse:
        """Download a skill

        Download the default version of a skill.

        ``GET /skills/{skill_id}/content``

        Args:
            skill_id: Required. Id of the skill.
        """
    @property
    def with_raw_response(self) -> AsyncSkillsContentRaw: ...
    @property
    def with_streaming_response(self) -> AsyncSkillsContentStreaming: ...

class SkillsContentRaw(Protocol):
    def retrieve(self, skill_id: str, **params: Unpack[GetSkillContentParams]) -> RawResponse[BinaryResponse]: ...

class AsyncSkillsContentRaw(Protocol):
    async def retrieve(self, skill_id: str, **params: Unpack[GetSkillContentParams]) -> RawResponse[BinaryResponse]: ...

class SkillsContentStreaming(Protocol):
    def retrieve(
        self, skill_id: str, **params: Unpack[GetSkillContentParams]
    ) -> AbstractContextManager[StreamedResponse[BinaryResponse]]: ...

class AsyncSkillsContentStreaming(Protocol):
    def retrieve(
        self, skill_id: str, **params: Unpack[GetSkillContentParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[BinaryResponse]]: ...
