"""The resource ``client.moderations``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.moderations.create_moderation import CreateModerationParams
from ..client import AsyncResource, AsyncStreamedResponse, Omit, RawResponse, Resource, StreamedResponse
from ..dicts.create_moderation_request import (
    CreateModerationRequestInputItemImageUrlDict,
    CreateModerationRequestInputItemTextDict,
)
from ..models.create_moderation_request import (
    CreateModerationRequestInputItemImageUrl,
    CreateModerationRequestInputItemText,
    CreateModerationRequestModelInput,
)
from ..models.create_moderation_response import CreateModerationResponse

class Moderations(Resource):
    def create(
        self,
        *,
        input: str
        | Sequence[str]
        | Sequence[
            CreateModerationRequestInputItemImageUrl
            | CreateModerationRequestInputItemImageUrlDict
            | CreateModerationRequestInputItemText
            | CreateModerationRequestInputItemTextDict
        ],
        model: str | CreateModerationRequestModelInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> CreateModerationResponse:
        """Moderate texts and images

        Classifies whether texts and images are potentially harmful, by category. Free of charge.

        ``POST /moderations``

        Args:
            input: Required. The input: one or several texts, or a list of text and image parts that are classified together.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `omni-moderation-latest`, `omni-moderation-2024-09-26`, `text-moderation-latest`, `text-moderation-stable`. Default: `omni-moderation-latest`.
        """
    @property
    def with_raw_response(self) -> ModerationsRaw: ...
    @property
    def with_streaming_response(self) -> ModerationsStreaming: ...

class AsyncModerations(AsyncResource):
    async def create(
        self,
        *,
        input: str
        | Sequence[str]
        | Sequence[
            CreateModerationRequestInputItemImageUrl
            | CreateModerationRequestInputItemImageUrlDict
            | CreateModerationRequestInputItemText
            | CreateModerationRequestInputItemTextDict
        ],
        model: str | CreateModerationRequestModelInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> CreateModerationResponse:
        """Moderate texts and images

        Classifies whether texts and images are potentially harmful, by category. Free of charge.

        ``POST /moderations``

        Args:
            input: Required. The input: one or several texts, or a list of text and image parts that are classified together.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `omni-moderation-latest`, `omni-moderation-2024-09-26`, `text-moderation-latest`, `text-moderation-stable`. Default: `omni-moderation-latest`.
        """
    @property
    def with_raw_response(self) -> AsyncModerationsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncModerationsStreaming: ...

class ModerationsRaw(Protocol):
    def create(self, **params: Unpack[CreateModerationParams]) -> RawResponse[CreateModerationResponse]: ...

class AsyncModerationsRaw(Protocol):
    async def create(self, **params: Unpack[CreateModerationParams]) -> RawResponse[CreateModerationResponse]: ...

class ModerationsStreaming(Protocol):
    def create(
        self, **params: Unpack[CreateModerationParams]
    ) -> AbstractContextManager[StreamedResponse[CreateModerationResponse]]: ...

class AsyncModerationsStreaming(Protocol):
    def create(
        self, **params: Unpack[CreateModerationParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[CreateModerationResponse]]: ...
