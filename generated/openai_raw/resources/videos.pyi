"""The resource ``client.videos``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx
from typing_extensions import deprecated

from ..api.videos.create_video import CreateVideoParams
from ..api.videos.create_video_character import CreateVideoCharacterParams
from ..api.videos.create_video_edit import CreateVideoEditParams
from ..api.videos.create_video_extend import CreateVideoExtendParams
from ..api.videos.create_video_remix import CreateVideoRemixParams
from ..api.videos.delete_video import DeleteVideoParams
from ..api.videos.get_video import GetVideoParams
from ..api.videos.get_video_character import GetVideoCharacterParams
from ..api.videos.list_videos import ListVideosParams
from ..api.videos.retrieve_video_content import RetrieveVideoContentParams
from ..client import (
    AsyncPage,
    AsyncPages,
    AsyncResource,
    AsyncStreamedResponse,
    BinaryResponse,
    Omit,
    Page,
    RawResponse,
    Resource,
    StreamedResponse,
)
from ..dicts.image_ref_param_2 import ImageRefParam2Dict
from ..dicts.video_reference_input_param import VideoReferenceInputParamDict
from ..models.deleted_video_resource import DeletedVideoResource
from ..models.enums import OrderEnumInput, VideoContentVariantInput, VideoSecondsInput, VideoSizeInput
from ..models.image_ref_param_2 import ImageRefParam2
from ..models.video_character_resource import VideoCharacterResource
from ..models.video_reference_input_param import VideoReferenceInputParam
from ..models.video_resource import VideoResource
from ..types import FileInput
from ..unions import VideoModelInput

class Videos(Resource):
    @deprecated("GET /videos is deprecated by OpenAI")
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
    ) -> Page[VideoResource]:
        """List videos

        Lists the videos of the project.

        ``GET /videos``

        Deprecated by OpenAI.

        Args:
            limit: Maximum number of videos per page. From 0 to 100.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            after: Cursor: returns the videos after the one with this id. Pass the `last_id` of the previous page.
        """
    @deprecated("POST /videos is deprecated by OpenAI")
    def create(
        self,
        *,
        prompt: str,
        model: VideoModelInput | Omit = ...,
        input_reference: FileInput | ImageRefParam2 | ImageRefParam2Dict | Omit = ...,
        seconds: VideoSecondsInput | Omit = ...,
        size: VideoSizeInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VideoResource:
        """Create a video

        Starts generating a video from a prompt, optionally with an image as first frame. This takes minutes:
        poll the video, or wait for the `video.completed` webhook. Billed per second of video.

        ``POST /videos``

        Deprecated by OpenAI.

        Args:
            prompt: Required. Description of the desired video, or of the desired change. From 1 to 32000 characters.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `sora-2`, `sora-2-pro`, `sora-2-2025-10-06`, `sora-2-pro-2025-10-06`, `sora-2-2025-12-08`.
            input_reference: An image to use as the first frame. It must have the size of the video.
            seconds: Number of seconds to generate, as text. Values: `4`, `8`, `12`.
            size: Width and height of the image in pixels, such as `1024x1024`. Values: `720x1280`, `1280x720`, `1024x1792`, `1792x1024`.
        """
    @deprecated("POST /videos/characters is deprecated by OpenAI")
    def create_character(
        self,
        *,
        video: FileInput,
        name: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VideoCharacterResource:
        """Create a character

        Uploads a video of a person, animal or object, so that prompts can refer to it by name.

        ``POST /videos/characters``

        Deprecated by OpenAI.

        Args:
            video: Required. A video of the character.
            name: Required. Name of the video character. From 1 to 80 characters.
        """
    @deprecated("GET /videos/characters/{character_id} is deprecated by OpenAI")
    def get_character(
        self,
        character_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VideoCharacterResource:
        """Get a character

        Retrieves a character.

        ``GET /videos/characters/{character_id}``

        Deprecated by OpenAI.

        Args:
            character_id: Required. Id of the character.
        """
    @deprecated("POST /videos/edits is deprecated by OpenAI")
    def edit(
        self,
        *,
        video: FileInput | VideoReferenceInputParam | VideoReferenceInputParamDict,
        prompt: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VideoResource:
        """Edit a video

        Starts generating an edited version of a video. Billed per second of video.

        ``POST /videos/edits``

        Deprecated by OpenAI.

        Args:
            video: Required. The source video: a file, or a reference to a finished video.
            prompt: Required. Description of the desired video, or of the desired change. From 1 to 32000 characters.
        """
    @deprecated("POST /videos/extensions is deprecated by OpenAI")
    def extend(
        self,
        *,
        video: VideoReferenceInputParam | VideoReferenceInputParamDict | FileInput,
        prompt: str,
        seconds: VideoSecondsInput,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VideoResource:
        """Extend a video

        Starts generating a longer version of a video. The prompt describes how it continues.

        ``POST /videos/extensions``

        Deprecated by OpenAI.

        Args:
            video: Required. The source video: a file, or a reference to a finished video.
            prompt: Required. Description of the desired video, or of the desired change. From 1 to 32000 characters.
            seconds: Required. Number of seconds to generate, as text. Values: `4`, `8`, `12`.
        """
    @deprecated("GET /videos/{video_id} is deprecated by OpenAI")
    def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VideoResource:
        """Get a video

        Retrieves a video, for example to poll its status. To download it, use `client.videos.download_content`.

        ``GET /videos/{video_id}``

        Deprecated by OpenAI.

        Args:
            video_id: Required. Id of the video.
        """
    @deprecated("DELETE /videos/{video_id} is deprecated by OpenAI")
    def delete(
        self,
        video_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeletedVideoResource:
        """Delete a video

        Deletes a video and its files.

        ``DELETE /videos/{video_id}``

        Deprecated by OpenAI.

        Args:
            video_id: Required. Id of the video.
        """
    @deprecated("GET /videos/{video_id}/content is deprecated by OpenAI")
    def download_content(
        self,
        video_id: str,
        *,
        variant: VideoContentVariantInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> BinaryResponse:
        """Download a video

        Downloads a finished video, its thumbnail or its spritesheet. Only possible until `expires_at`.

        ``GET /videos/{video_id}/content``

        Deprecated by OpenAI.

        Args:
            video_id: Required. Id of the video.
            variant: What to download: the video, a thumbnail, or a spritesheet of frames.
        """
    @deprecated("POST /videos/{video_id}/remix is deprecated by OpenAI")
    def remix(
        self,
        video_id: str,
        *,
        prompt: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VideoResource:
        """Remix a video

        Starts generating a variation of a finished video that keeps its structure.

        ``POST /videos/{video_id}/remix``

        Deprecated by OpenAI.

        Args:
            video_id: Required. Id of the video.
            prompt: Required. Description of the desired video, or of the desired change. From 1 to 32000 characters.
        """
    @property
    def with_raw_response(self) -> VideosRaw: ...
    @property
    def with_streaming_response(self) -> VideosStreaming: ...

class AsyncVideos(AsyncResource):
    @deprecated("GET /videos is deprecated by OpenAI")
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
    ) -> AsyncPages[VideoResource]:
        """List videos

        Lists the videos of the project.

        ``GET /videos``

        Deprecated by OpenAI.

        Args:
            limit: Maximum number of videos per page. From 0 to 100.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            after: Cursor: returns the videos after the one with this id. Pass the `last_id` of the previous page.
        """
    @deprecated("POST /videos is deprecated by OpenAI")
    async def create(
        self,
        *,
        prompt: str,
        model: VideoModelInput | Omit = ...,
        input_reference: FileInput | ImageRefParam2 | ImageRefParam2Dict | Omit = ...,
        seconds: VideoSecondsInput | Omit = ...,
        size: VideoSizeInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VideoResource:
        """Create a video

        Starts generating a video from a prompt, optionally with an image as first frame. This takes minutes:
        poll the video, or wait for the `video.completed` webhook. Billed per second of video.

        ``POST /videos``

        Deprecated by OpenAI.

        Args:
            prompt: Required. Description of the desired video, or of the desired change. From 1 to 32000 characters.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `sora-2`, `sora-2-pro`, `sora-2-2025-10-06`, `sora-2-pro-2025-10-06`, `sora-2-2025-12-08`.
            input_reference: An image to use as the first frame. It must have the size of the video.
            seconds: Number of seconds to generate, as text. Values: `4`, `8`, `12`.
            size: Width and height of the image in pixels, such as `1024x1024`. Values: `720x1280`, `1280x720`, `1024x1792`, `1792x1024`.
        """
    @deprecated("POST /videos/characters is deprecated by OpenAI")
    async def create_character(
        self,
        *,
        video: FileInput,
        name: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VideoCharacterResource:
        """Create a character

        Uploads a video of a person, animal or object, so that prompts can refer to it by name.

        ``POST /videos/characters``

        Deprecated by OpenAI.

        Args:
            video: Required. A video of the character.
            name: Required. Name of the video character. From 1 to 80 characters.
        """
    @deprecated("GET /videos/characters/{character_id} is deprecated by OpenAI")
    async def get_character(
        self,
        character_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VideoCharacterResource:
        """Get a character

        Retrieves a character.

        ``GET /videos/characters/{character_id}``

        Deprecated by OpenAI.

        Args:
            character_id: Required. Id of the character.
        """
    @deprecated("POST /videos/edits is deprecated by OpenAI")
    async def edit(
        self,
        *,
        video: FileInput | VideoReferenceInputParam | VideoReferenceInputParamDict,
        prompt: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VideoResource:
        """Edit a video

        Starts generating an edited version of a video. Billed per second of video.

        ``POST /videos/edits``

        Deprecated by OpenAI.

        Args:
            video: Required. The source video: a file, or a reference to a finished video.
            prompt: Required. Description of the desired video, or of the desired change. From 1 to 32000 characters.
        """
    @deprecated("POST /videos/extensions is deprecated by OpenAI")
    async def extend(
        self,
        *,
        video: VideoReferenceInputParam | VideoReferenceInputParamDict | FileInput,
        prompt: str,
        seconds: VideoSecondsInput,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VideoResource:
        """Extend a video

        Starts generating a longer version of a video. The prompt describes how it continues.

        ``POST /videos/extensions``

        Deprecated by OpenAI.

        Args:
            video: Required. The source video: a file, or a reference to a finished video.
            prompt: Required. Description of the desired video, or of the desired change. From 1 to 32000 characters.
            seconds: Required. Number of seconds to generate, as text. Values: `4`, `8`, `12`.
        """
    @deprecated("GET /videos/{video_id} is deprecated by OpenAI")
    async def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VideoResource:
        """Get a video

        Retrieves a video, for example to poll its status. To download it, use `client.videos.download_content`.

        ``GET /videos/{video_id}``

        Deprecated by OpenAI.

        Args:
            video_id: Required. Id of the video.
        """
    @deprecated("DELETE /videos/{video_id} is deprecated by OpenAI")
    async def delete(
        self,
        video_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeletedVideoResource:
        """Delete a video

        Deletes a video and its files.

        ``DELETE /videos/{video_id}``

        Deprecated by OpenAI.

        Args:
            video_id: Required. Id of the video.
        """
    @deprecated("GET /videos/{video_id}/content is deprecated by OpenAI")
    async def download_content(
        self,
        video_id: str,
        *,
        variant: VideoContentVariantInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> BinaryResponse:
        """Download a video

        Downloads a finished video, its thumbnail or its spritesheet. Only possible until `expires_at`.

        ``GET /videos/{video_id}/content``

        Deprecated by OpenAI.

        Args:
            video_id: Required. Id of the video.
            variant: What to download: the video, a thumbnail, or a spritesheet of frames.
        """
    @deprecated("POST /videos/{video_id}/remix is deprecated by OpenAI")
    async def remix(
        self,
        video_id: str,
        *,
        prompt: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VideoResource:
        """Remix a video

        Starts generating a variation of a finished video that keeps its structure.

        ``POST /videos/{video_id}/remix``

        Deprecated by OpenAI.

        Args:
            video_id: Required. Id of the video.
            prompt: Required. Description of the desired video, or of the desired change. From 1 to 32000 characters.
        """
    @property
    def with_raw_response(self) -> AsyncVideosRaw: ...
    @property
    def with_streaming_response(self) -> AsyncVideosStreaming: ...

class VideosRaw(Protocol):
    @deprecated("GET /videos is deprecated by OpenAI")
    def list(self, **params: Unpack[ListVideosParams]) -> RawResponse[Page[VideoResource]]: ...
    @deprecated("POST /videos is deprecated by OpenAI")
    def create(self, **params: Unpack[CreateVideoParams]) -> RawResponse[VideoResource]: ...
    @deprecated("POST /videos/characters is deprecated by OpenAI")
    def create_character(self, **params: Unpack[CreateVideoCharacterParams]) -> RawResponse[VideoCharacterResource]: ...
    @deprecated("GET /videos/characters/{character_id} is deprecated by OpenAI")
    def get_character(
        self, character_id: str, **params: Unpack[GetVideoCharacterParams]
    ) -> RawResponse[VideoCharacterResource]: ...
    @deprecated("POST /videos/edits is deprecated by OpenAI")
    def edit(self, **params: Unpack[CreateVideoEditParams]) -> RawResponse[VideoResource]: ...
    @deprecated("POST /videos/extensions is deprecated by OpenAI")
    def extend(self, **params: Unpack[CreateVideoExtendParams]) -> RawResponse[VideoResource]: ...
    @deprecated("GET /videos/{video_id} is deprecated by OpenAI")
    def retrieve(self, video_id: str, **params: Unpack[GetVideoParams]) -> RawResponse[VideoResource]: ...
    @deprecated("DELETE /videos/{video_id} is deprecated by OpenAI")
    def delete(self, video_id: str, **params: Unpack[DeleteVideoParams]) -> RawResponse[DeletedVideoResource]: ...
    @deprecated("GET /videos/{video_id}/content is deprecated by OpenAI")
    def download_content(
        self, video_id: str, **params: Unpack[RetrieveVideoContentParams]
    ) -> RawResponse[BinaryResponse]: ...
    @deprecated("POST /videos/{video_id}/remix is deprecated by OpenAI")
    def remix(self, video_id: str, **params: Unpack[CreateVideoRemixParams]) -> RawResponse[VideoResource]: ...

class AsyncVideosRaw(Protocol):
    @deprecated("GET /videos is deprecated by OpenAI")
    async def list(self, **params: Unpack[ListVideosParams]) -> RawResponse[AsyncPage[VideoResource]]: ...
    @deprecated("POST /videos is deprecated by OpenAI")
    async def create(self, **params: Unpack[CreateVideoParams]) -> RawResponse[VideoResource]: ...
    @deprecated("POST /videos/characters is deprecated by OpenAI")
    async def create_character(
        self, **params: Unpack[CreateVideoCharacterParams]
    ) -> RawResponse[VideoCharacterResource]: ...
    @deprecated("GET /videos/characters/{character_id} is deprecated by OpenAI")
    async def get_character(
        self, character_id: str, **params: Unpack[GetVideoCharacterParams]
    ) -> RawResponse[VideoCharacterResource]: ...
    @deprecated("POST /videos/edits is deprecated by OpenAI")
    async def edit(self, **params: Unpack[CreateVideoEditParams]) -> RawResponse[VideoResource]: ...
    @deprecated("POST /videos/extensions is deprecated by OpenAI")
    async def extend(self, **params: Unpack[CreateVideoExtendParams]) -> RawResponse[VideoResource]: ...
    @deprecated("GET /videos/{video_id} is deprecated by OpenAI")
    async def retrieve(self, video_id: str, **params: Unpack[GetVideoParams]) -> RawResponse[VideoResource]: ...
    @deprecated("DELETE /videos/{video_id} is deprecated by OpenAI")
    async def delete(self, video_id: str, **params: Unpack[DeleteVideoParams]) -> RawResponse[DeletedVideoResource]: ...
    @deprecated("GET /videos/{video_id}/content is deprecated by OpenAI")
    async def download_content(
        self, video_id: str, **params: Unpack[RetrieveVideoContentParams]
    ) -> RawResponse[BinaryResponse]: ...
    @deprecated("POST /videos/{video_id}/remix is deprecated by OpenAI")
    async def remix(self, video_id: str, **params: Unpack[CreateVideoRemixParams]) -> RawResponse[VideoResource]: ...

class VideosStreaming(Protocol):
    @deprecated("GET /videos is deprecated by OpenAI")
    def list(
        self, **params: Unpack[ListVideosParams]
    ) -> AbstractContextManager[StreamedResponse[Page[VideoResource]]]: ...
    @deprecated("POST /videos is deprecated by OpenAI")
    def create(
        self, **params: Unpack[CreateVideoParams]
    ) -> AbstractContextManager[StreamedResponse[VideoResource]]: ...
    @deprecated("POST /videos/characters is deprecated by OpenAI")
    def create_character(
        self, **params: Unpack[CreateVideoCharacterParams]
    ) -> AbstractContextManager[StreamedResponse[VideoCharacterResource]]: ...
    @deprecated("GET /videos/characters/{character_id} is deprecated by OpenAI")
    def get_character(
        self, character_id: str, **params: Unpack[GetVideoCharacterParams]
    ) -> AbstractContextManager[StreamedResponse[VideoCharacterResource]]: ...
    @deprecated("POST /videos/edits is deprecated by OpenAI")
    def edit(
        self, **params: Unpack[CreateVideoEditParams]
    ) -> AbstractContextManager[StreamedResponse[VideoResource]]: ...
    @deprecated("POST /videos/extensions is deprecated by OpenAI")
    def extend(
        self, **params: Unpack[CreateVideoExtendParams]
    ) -> AbstractContextManager[StreamedResponse[VideoResource]]: ...
    @deprecated("GET /videos/{video_id} is deprecated by OpenAI")
    def retrieve(
        self, video_id: str, **params: Unpack[GetVideoParams]
    ) -> AbstractContextManager[StreamedResponse[VideoResource]]: ...
    @deprecated("DELETE /videos/{video_id} is deprecated by OpenAI")
    def delete(
        self, video_id: str, **params: Unpack[DeleteVideoParams]
    ) -> AbstractContextManager[StreamedResponse[DeletedVideoResource]]: ...
    @deprecated("GET /videos/{video_id}/content is deprecated by OpenAI")
    def download_content(
        self, video_id: str, **params: Unpack[RetrieveVideoContentParams]
    ) -> AbstractContextManager[StreamedResponse[BinaryResponse]]: ...
    @deprecated("POST /videos/{video_id}/remix is deprecated by OpenAI")
    def remix(
        self, video_id: str, **params: Unpack[CreateVideoRemixParams]
    ) -> AbstractContextManager[StreamedResponse[VideoResource]]: ...

class AsyncVideosStreaming(Protocol):
    @deprecated("GET /videos is deprecated by OpenAI")
    def list(
        self, **params: Unpack[ListVideosParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[VideoResource]]]: ...
    @deprecated("POST /videos is deprecated by OpenAI")
    def create(
        self, **params: Unpack[CreateVideoParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[VideoResource]]: ...
    @deprecated("POST /videos/characters is deprecated by OpenAI")
    def create_character(
        self, **params: Unpack[CreateVideoCharacterParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[VideoCharacterResource]]: ...
    @deprecated("GET /videos/characters/{character_id} is deprecated by OpenAI")
    def get_character(
        self, character_id: str, **params: Unpack[GetVideoCharacterParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[VideoCharacterResource]]: ...
    @deprecated("POST /videos/edits is deprecated by OpenAI")
    def edit(
        self, **params: Unpack[CreateVideoEditParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[VideoResource]]: ...
    @deprecated("POST /videos/extensions is deprecated by OpenAI")
    def extend(
        self, **params: Unpack[CreateVideoExtendParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[VideoResource]]: ...
    @deprecated("GET /videos/{video_id} is deprecated by OpenAI")
    def retrieve(
        self, video_id: str, **params: Unpack[GetVideoParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[VideoResource]]: ...
    @deprecated("DELETE /videos/{video_id} is deprecated by OpenAI")
    def delete(
        self, video_id: str, **params: Unpack[DeleteVideoParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeletedVideoResource]]: ...
    @deprecated("GET /videos/{video_id}/content is deprecated by OpenAI")
    def download_content(
        self, video_id: str, **params: Unpack[RetrieveVideoContentParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[BinaryResponse]]: ...
    @deprecated("POST /videos/{video_id}/remix is deprecated by OpenAI")
    def remix(
        self, video_id: str, **params: Unpack[CreateVideoRemixParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[VideoResource]]: ...
