"""The resource ``client.videos``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.deleted_video_resource import DeletedVideoResource
    from ..models.video_character_resource import VideoCharacterResource
    from ..models.video_resource import VideoResource
    from ..api.videos.list_videos import ListVideosParams
    from ..api.videos.create_video import CreateVideoParams
    from ..api.videos.create_video_character import CreateVideoCharacterParams
    from ..api.videos.get_video_character import GetVideoCharacterParams
    from ..api.videos.create_video_edit import CreateVideoEditParams
    from ..api.videos.create_video_extend import CreateVideoExtendParams
    from ..api.videos.get_video import GetVideoParams
    from ..api.videos.delete_video import DeleteVideoParams
    from ..api.videos.retrieve_video_content import RetrieveVideoContentParams
    from ..api.videos.create_video_remix import CreateVideoRemixParams


class Videos(Resource):
    """``client.videos``."""

    def list(self, **params: Unpack[ListVideosParams]) -> Page[VideoResource]:
        """List videos.

        ``GET /videos``

        Upstream calls it deprecated.

        Parameters: limit, order, after
        """
        return self._client._call("videos.list_videos", {}, params)  # type: ignore[no-any-return]

    def create(self, **params: Unpack[CreateVideoParams]) -> VideoResource:
        """Create video.

        ``POST /videos``

        Upstream calls it deprecated.

        Parameters: model, prompt (required), input_reference, seconds, size
        """
        return self._client._call("videos.create_video", {}, params)  # type: ignore[no-any-return]

    def create_character(self, **params: Unpack[CreateVideoCharacterParams]) -> VideoCharacterResource:
        """Create video character.

        ``POST /videos/characters``

        Upstream calls it deprecated.

        Parameters: video (required), name (required)
        """
        return self._client._call("videos.create_video_character", {}, params)  # type: ignore[no-any-return]

    def get_character(self, character_id: str, **params: Unpack[GetVideoCharacterParams]) -> VideoCharacterResource:
        """Get video character.

        ``GET /videos/characters/{character_id}``

        Upstream calls it deprecated.

        Parameters: character_id (required)
        """
        return self._client._call("videos.get_video_character", {"character_id": character_id}, params)  # type: ignore[no-any-return]

    def edit(self, **params: Unpack[CreateVideoEditParams]) -> VideoResource:
        """Create video edit.

        ``POST /videos/edits``

        Upstream calls it deprecated.

        Parameters: video (required), prompt (required)
        """
        return self._client._call("videos.create_video_edit", {}, params)  # type: ignore[no-any-return]

    def extend(self, **params: Unpack[CreateVideoExtendParams]) -> VideoResource:
        """Create video extend.

        ``POST /videos/extensions``

        Upstream calls it deprecated.

        Parameters: video (required), prompt (required), seconds (required)
        """
        return self._client._call("videos.create_video_extend", {}, params)  # type: ignore[no-any-return]

    def retrieve(self, video_id: str, **params: Unpack[GetVideoParams]) -> VideoResource:
        """Get video.

        ``GET /videos/{video_id}``

        Upstream calls it deprecated.

        Parameters: video_id (required)
        """
        return self._client._call("videos.get_video", {"video_id": video_id}, params)  # type: ignore[no-any-return]

    def delete(self, video_id: str, **params: Unpack[DeleteVideoParams]) -> DeletedVideoResource:
        """Delete video.

        ``DELETE /videos/{video_id}``

        Upstream calls it deprecated.

        Parameters: video_id (required)
        """
        return self._client._call("videos.delete_video", {"video_id": video_id}, params)  # type: ignore[no-any-return]

    def download_content(self, video_id: str, **params: Unpack[RetrieveVideoContentParams]) -> BinaryResponse:
        """Retrieve video content.

        ``GET /videos/{video_id}/content``

        Upstream calls it deprecated.

        Parameters: video_id (required), variant
        """
        return self._client._call("videos.retrieve_video_content", {"video_id": video_id}, params)  # type: ignore[no-any-return]

    def remix(self, video_id: str, **params: Unpack[CreateVideoRemixParams]) -> VideoResource:
        """Create video remix.

        ``POST /videos/{video_id}/remix``

        Upstream calls it deprecated.

        Parameters: video_id (required), prompt (required)
        """
        return self._client._call("videos.create_video_remix", {"video_id": video_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> VideosRaw: ...
        @property
        def with_streaming_response(self) -> VideosStreaming: ...


class AsyncVideos(AsyncResource):
    """``client.videos`` of an async client."""

    def list(self, **params: Unpack[ListVideosParams]) -> AsyncPages[VideoResource]:
        """List videos.

        ``GET /videos``

        Upstream calls it deprecated.

        Parameters: limit, order, after
        """
        return self._client._pages("videos.list_videos", {}, params)  # type: ignore[no-any-return]

    async def create(self, **params: Unpack[CreateVideoParams]) -> VideoResource:
        """Create video.

        ``POST /videos``

        Upstream calls it deprecated.

        Parameters: model, prompt (required), input_reference, seconds, size
        """
        return await self._client._call("videos.create_video", {}, params)  # type: ignore[no-any-return]

    async def create_character(self, **params: Unpack[CreateVideoCharacterParams]) -> VideoCharacterResource:
        """Create video character.

        ``POST /videos/characters``

        Upstream calls it deprecated.

        Parameters: video (required), name (required)
        """
        return await self._client._call("videos.create_video_character", {}, params)  # type: ignore[no-any-return]

    async def get_character(self, character_id: str, **params: Unpack[GetVideoCharacterParams]) -> VideoCharacterResource:
        """Get video character.

        ``GET /videos/characters/{character_id}``

        Upstream calls it deprecated.

        Parameters: character_id (required)
        """
        return await self._client._call("videos.get_video_character", {"character_id": character_id}, params)  # type: ignore[no-any-return]

    async def edit(self, **params: Unpack[CreateVideoEditParams]) -> VideoResource:
        """Create video edit.

        ``POST /videos/edits``

        Upstream calls it deprecated.

        Parameters: video (required), prompt (required)
        """
        return await self._client._call("videos.create_video_edit", {}, params)  # type: ignore[no-any-return]

    async def extend(self, **params: Unpack[CreateVideoExtendParams]) -> VideoResource:
        """Create video extend.

        ``POST /videos/extensions``

        Upstream calls it deprecated.

        Parameters: video (required), prompt (required), seconds (required)
        """
        return await self._client._call("videos.create_video_extend", {}, params)  # type: ignore[no-any-return]

    async def retrieve(self, video_id: str, **params: Unpack[GetVideoParams]) -> VideoResource:
        """Get video.

        ``GET /videos/{video_id}``

        Upstream calls it deprecated.

        Parameters: video_id (required)
        """
        return await self._client._call("videos.get_video", {"video_id": video_id}, params)  # type: ignore[no-any-return]

    async def delete(self, video_id: str, **params: Unpack[DeleteVideoParams]) -> DeletedVideoResource:
        """Delete video.

        ``DELETE /videos/{video_id}``

        Upstream calls it deprecated.

        Parameters: video_id (required)
        """
        return await self._client._call("videos.delete_video", {"video_id": video_id}, params)  # type: ignore[no-any-return]

    async def download_content(self, video_id: str, **params: Unpack[RetrieveVideoContentParams]) -> BinaryResponse:
        """Retrieve video content.

        ``GET /videos/{video_id}/content``

        Upstream calls it deprecated.

        Parameters: video_id (required), variant
        """
        return await self._client._call("videos.retrieve_video_content", {"video_id": video_id}, params)  # type: ignore[no-any-return]

    async def remix(self, video_id: str, **params: Unpack[CreateVideoRemixParams]) -> VideoResource:
        """Create video remix.

        ``POST /videos/{video_id}/remix``

        Upstream calls it deprecated.

        Parameters: video_id (required), prompt (required)
        """
        return await self._client._call("videos.create_video_remix", {"video_id": video_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncVideosRaw: ...
        @property
        def with_streaming_response(self) -> AsyncVideosStreaming: ...


if TYPE_CHECKING:

    class VideosRaw(Protocol):
        def list(self, **params: Unpack[ListVideosParams]) -> RawResponse[Page[VideoResource]]: ...
        def create(self, **params: Unpack[CreateVideoParams]) -> RawResponse[VideoResource]: ...
        def create_character(self, **params: Unpack[CreateVideoCharacterParams]) -> RawResponse[VideoCharacterResource]: ...
        def get_character(self, character_id: str, **params: Unpack[GetVideoCharacterParams]) -> RawResponse[VideoCharacterResource]: ...
        def edit(self, **params: Unpack[CreateVideoEditParams]) -> RawResponse[VideoResource]: ...
        def extend(self, **params: Unpack[CreateVideoExtendParams]) -> RawResponse[VideoResource]: ...
        def retrieve(self, video_id: str, **params: Unpack[GetVideoParams]) -> RawResponse[VideoResource]: ...
        def delete(self, video_id: str, **params: Unpack[DeleteVideoParams]) -> RawResponse[DeletedVideoResource]: ...
        def download_content(self, video_id: str, **params: Unpack[RetrieveVideoContentParams]) -> RawResponse[BinaryResponse]: ...
        def remix(self, video_id: str, **params: Unpack[CreateVideoRemixParams]) -> RawResponse[VideoResource]: ...

    class AsyncVideosRaw(Protocol):
        async def list(self, **params: Unpack[ListVideosParams]) -> RawResponse[AsyncPage[VideoResource]]: ...
        async def create(self, **params: Unpack[CreateVideoParams]) -> RawResponse[VideoResource]: ...
        async def create_character(self, **params: Unpack[CreateVideoCharacterParams]) -> RawResponse[VideoCharacterResource]: ...
        async def get_character(self, character_id: str, **params: Unpack[GetVideoCharacterParams]) -> RawResponse[VideoCharacterResource]: ...
        async def edit(self, **params: Unpack[CreateVideoEditParams]) -> RawResponse[VideoResource]: ...
        async def extend(self, **params: Unpack[CreateVideoExtendParams]) -> RawResponse[VideoResource]: ...
        async def retrieve(self, video_id: str, **params: Unpack[GetVideoParams]) -> RawResponse[VideoResource]: ...
        async def delete(self, video_id: str, **params: Unpack[DeleteVideoParams]) -> RawResponse[DeletedVideoResource]: ...
        async def download_content(self, video_id: str, **params: Unpack[RetrieveVideoContentParams]) -> RawResponse[BinaryResponse]: ...
        async def remix(self, video_id: str, **params: Unpack[CreateVideoRemixParams]) -> RawResponse[VideoResource]: ...

    class VideosStreaming(Protocol):
        def list(self, **params: Unpack[ListVideosParams]) -> AbstractContextManager[StreamedResponse[Page[VideoResource]]]: ...
        def create(self, **params: Unpack[CreateVideoParams]) -> AbstractContextManager[StreamedResponse[VideoResource]]: ...
        def create_character(self, **params: Unpack[CreateVideoCharacterParams]) -> AbstractContextManager[StreamedResponse[VideoCharacterResource]]: ...
        def get_character(self, character_id: str, **params: Unpack[GetVideoCharacterParams]) -> AbstractContextManager[StreamedResponse[VideoCharacterResource]]: ...
        def edit(self, **params: Unpack[CreateVideoEditParams]) -> AbstractContextManager[StreamedResponse[VideoResource]]: ...
        def extend(self, **params: Unpack[CreateVideoExtendParams]) -> AbstractContextManager[StreamedResponse[VideoResource]]: ...
        def retrieve(self, video_id: str, **params: Unpack[GetVideoParams]) -> AbstractContextManager[StreamedResponse[VideoResource]]: ...
        def delete(self, video_id: str, **params: Unpack[DeleteVideoParams]) -> AbstractContextManager[StreamedResponse[DeletedVideoResource]]: ...
        def download_content(self, video_id: str, **params: Unpack[RetrieveVideoContentParams]) -> AbstractContextManager[StreamedResponse[BinaryResponse]]: ...
        def remix(self, video_id: str, **params: Unpack[CreateVideoRemixParams]) -> AbstractContextManager[StreamedResponse[VideoResource]]: ...

    class AsyncVideosStreaming(Protocol):
        def list(self, **params: Unpack[ListVideosParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[VideoResource]]]: ...
        def create(self, **params: Unpack[CreateVideoParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[VideoResource]]: ...
        def create_character(self, **params: Unpack[CreateVideoCharacterParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[VideoCharacterResource]]: ...
        def get_character(self, character_id: str, **params: Unpack[GetVideoCharacterParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[VideoCharacterResource]]: ...
        def edit(self, **params: Unpack[CreateVideoEditParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[VideoResource]]: ...
        def extend(self, **params: Unpack[CreateVideoExtendParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[VideoResource]]: ...
        def retrieve(self, video_id: str, **params: Unpack[GetVideoParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[VideoResource]]: ...
        def delete(self, video_id: str, **params: Unpack[DeleteVideoParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeletedVideoResource]]: ...
        def download_content(self, video_id: str, **params: Unpack[RetrieveVideoContentParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[BinaryResponse]]: ...
        def remix(self, video_id: str, **params: Unpack[CreateVideoRemixParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[VideoResource]]: ...

