"""The resource ``client.skills.versions.content``, for type checkers and editors, and for `inspect.signature`."""

import builtins
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Literal, Protocol, Unpack, overload

import httpx
from typing_extensions import deprecated

from ..client import AsyncPage, AsyncPages, AsyncResource, AsyncStream, AsyncStreamedResponse
from ..client import BinaryResponse, Omit, Page, RawResponse, Resource, Stream, StreamedResponse
from ..types import FileInput, Open, PointInTime
from ..api.skills.get_skill_version_content import GetSkillVersionContentParams

class SkillsVersionsContent(Resource):
    def retrieve(self, version: str, *, skill_id: str, extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> BinaryResponse:
        """Download a version of a skill

        Download the files of one version.

        ``GET /skills/{skill_id}/versions/{version}/content``

        Args:
            skill_id: Required. Id of the skill.
            version: Required. Number of the version.
        """
    @property
    def with_raw_response(self) -> SkillsVersionsContentRaw: ...
    @property
    def with_streaming_response(self) -> SkillsVersionsContentStreaming: ...

class AsyncSkillsVersionsContent(AsyncResource):
    async def retrieve(self, version: str, *, skill_id: str, extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> BinaryResponse:
        """Download a version of a skill

        Download the files of one version.

        ``GET /skills/{skill_id}/versions/{version}/content``

        Args:
            skill_id: Required. Id of the skill.
            version: Required. Number of the version.
        """
    @property
    def with_raw_response(self) -> AsyncSkillsVersionsContentRaw: ...
    @property
    def with_streaming_response(self) -> AsyncSkillsVersionsContentStreaming: ...

class SkillsVersionsContentRaw(Protocol):
    def retrieve(self, version: str, *, skill_id: str, **params: Unpack[GetSkillVersionContentParams]) -> RawResponse[BinaryResponse]: ...

class AsyncSkillsVersionsContentRaw(Protocol):
    async def retrieve(self, version: str, *, skill_id: str, **params: Unpack[GetSkillVersionContentParams]) -> RawResponse[BinaryResponse]: ...

class SkillsVersionsContentStreaming(Protocol):
    def retrieve(self, version: str, *, skill_id: str, **params: Unpack[GetSkillVersionContentParams]) -> AbstractContextManager[StreamedResponse[BinaryResponse]]: ...

class AsyncSkillsVersionsContentStreaming(Protocol):
    def retrieve(self, version: str, *, skill_id: str, **params: Unpack[GetSkillVersionContentParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[BinaryResponse]]: ...
