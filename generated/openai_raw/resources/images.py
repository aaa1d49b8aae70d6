"""The resource ``client.images``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.images_response import ImagesResponse
    from ..unions import ImageEditStreamEvent, ImageGenStreamEvent
    from ..api.images.create_image_edit import CreateImageEditParams
    from ..api.images.create_image import CreateImageParams
    from ..api.images.create_image_variation import CreateImageVariationParams


class Images(Resource):
    """``client.images``."""

    @overload
    def edit(self, *, stream: Literal[True], **params: Unpack[CreateImageEditParams]) -> Stream[ImageEditStreamEvent]: ...
    @overload
    def edit(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateImageEditParams]) -> ImagesResponse: ...
    @overload
    def edit(self, *, stream: bool | None, **params: Unpack[CreateImageEditParams]) -> ImagesResponse | Stream[ImageEditStreamEvent]: ...
    def edit(self, **params: Any) -> Any:
        """Create image edit.

        ``POST /images/edits``

        Parameters: image, prompt (required), mask, background, model, n, size, response_format, output_format,
        output_compression, user, input_fidelity, stream, partial_images, quality, images, moderation
        """
        return self._client._call("images.create_image_edit", {}, params)

    @overload
    def generate(self, *, stream: Literal[True], **params: Unpack[CreateImageParams]) -> Stream[ImageGenStreamEvent]: ...
    @overload
    def generate(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateImageParams]) -> ImagesResponse: ...
    @overload
    def generate(self, *, stream: bool | None, **params: Unpack[CreateImageParams]) -> ImagesResponse | Stream[ImageGenStreamEvent]: ...
    def generate(self, **params: Any) -> Any:
        """Create image.

        ``POST /images/generations``

        Parameters: prompt (required), model, n, quality, response_format, output_format, output_compression,
        stream, partial_images, size, moderation, background, style, user
        """
        return self._client._call("images.create_image", {}, params)

    def create_variation(self, **params: Unpack[CreateImageVariationParams]) -> ImagesResponse:
        """Create image variation.

        ``POST /images/variations``

        Parameters: image (required), model, n, response_format, size, user
        """
        return self._client._call("images.create_image_variation", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ImagesRaw: ...
        @property
        def with_streaming_response(self) -> ImagesStreaming: ...


class AsyncImages(AsyncResource):
    """``client.images`` of an async client."""

    @overload
    async def edit(self, *, stream: Literal[True], **params: Unpack[CreateImageEditParams]) -> AsyncStream[ImageEditStreamEvent]: ...
    @overload
    async def edit(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateImageEditParams]) -> ImagesResponse: ...
    @overload
    async def edit(self, *, stream: bool | None, **params: Unpack[CreateImageEditParams]) -> ImagesResponse | AsyncStream[ImageEditStreamEvent]: ...
    async def edit(self, **params: Any) -> Any:
        """Create image edit.

        ``POST /images/edits``

        Parameters: image, prompt (required), mask, background, model, n, size, response_format, output_format,
        output_compression, user, input_fidelity, stream, partial_images, quality, images, moderation
        """
        return await self._client._call("images.create_image_edit", {}, params)

    @overload
    async def generate(self, *, stream: Literal[True], **params: Unpack[CreateImageParams]) -> AsyncStream[ImageGenStreamEvent]: ...
    @overload
    async def generate(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateImageParams]) -> ImagesResponse: ...
    @overload
    async def generate(self, *, stream: bool | None, **params: Unpack[CreateImageParams]) -> ImagesResponse | AsyncStream[ImageGenStreamEvent]: ...
    async def generate(self, **params: Any) -> Any:
        """Create image.

        ``POST /images/generations``

        Parameters: prompt (required), model, n, quality, response_format, output_format, output_compression,
        stream, partial_images, size, moderation, background, style, user
        """
        return await self._client._call("images.create_image", {}, params)

    async def create_variation(self, **params: Unpack[CreateImageVariationParams]) -> ImagesResponse:
        """Create image variation.

        ``POST /images/variations``

        Parameters: image (required), model, n, response_format, size, user
        """
        return await self._client._call("images.create_image_variation", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncImagesRaw: ...
        @property
        def with_streaming_response(self) -> AsyncImagesStreaming: ...


if TYPE_CHECKING:

    class ImagesRaw(Protocol):
        @overload
        def edit(self, *, stream: Literal[True], **params: Unpack[CreateImageEditParams]) -> RawResponse[Stream[ImageEditStreamEvent]]: ...
        @overload
        def edit(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateImageEditParams]) -> RawResponse[ImagesResponse]: ...
        @overload
        def edit(self, *, stream: bool | None, **params: Unpack[CreateImageEditParams]) -> RawResponse[Any]: ...
        @overload
        def generate(self, *, stream: Literal[True], **params: Unpack[CreateImageParams]) -> RawResponse[Stream[ImageGenStreamEvent]]: ...
        @overload
        def generate(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateImageParams]) -> RawResponse[ImagesResponse]: ...
        @overload
        def generate(self, *, stream: bool | None, **params: Unpack[CreateImageParams]) -> RawResponse[Any]: ...
        def create_variation(self, **params: Unpack[CreateImageVariationParams]) -> RawResponse[ImagesResponse]: ...

    class AsyncImagesRaw(Protocol):
        @overload
        async def edit(self, *, stream: Literal[True], **params: Unpack[CreateImageEditParams]) -> RawResponse[AsyncStream[ImageEditStreamEvent]]: ...
        @overload
        async def edit(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateImageEditParams]) -> RawResponse[ImagesResponse]: ...
        @overload
        async def edit(self, *, stream: bool | None, **params: Unpack[CreateImageEditParams]) -> RawResponse[Any]: ...
        @overload
        async def generate(self, *, stream: Literal[True], **params: Unpack[CreateImageParams]) -> RawResponse[AsyncStream[ImageGenStreamEvent]]: ...
        @overload
        async def generate(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateImageParams]) -> RawResponse[ImagesResponse]: ...
        @overload
        async def generate(self, *, stream: bool | None, **params: Unpack[CreateImageParams]) -> RawResponse[Any]: ...
        async def create_variation(self, **params: Unpack[CreateImageVariationParams]) -> RawResponse[ImagesResponse]: ...

    class ImagesStreaming(Protocol):
        @overload
        def edit(self, *, stream: Literal[True], **params: Unpack[CreateImageEditParams]) -> AbstractContextManager[StreamedResponse[Stream[ImageEditStreamEvent]]]: ...
        @overload
        def edit(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateImageEditParams]) -> AbstractContextManager[StreamedResponse[ImagesResponse]]: ...
        @overload
        def edit(self, *, stream: bool | None, **params: Unpack[CreateImageEditParams]) -> AbstractContextManager[StreamedResponse[Any]]: ...
        @overload
        def generate(self, *, stream: Literal[True], **params: Unpack[CreateImageParams]) -> AbstractContextManager[StreamedResponse[Stream[ImageGenStreamEvent]]]: ...
        @overload
        def generate(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateImageParams]) -> AbstractContextManager[StreamedResponse[ImagesResponse]]: ...
        @overload
        def generate(self, *, stream: bool | None, **params: Unpack[CreateImageParams]) -> AbstractContextManager[StreamedResponse[Any]]: ...
        def create_variation(self, **params: Unpack[CreateImageVariationParams]) -> AbstractContextManager[StreamedResponse[ImagesResponse]]: ...

    class AsyncImagesStreaming(Protocol):
        @overload
        def edit(self, *, stream: Literal[True], **params: Unpack[CreateImageEditParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncStream[ImageEditStreamEvent]]]: ...
        @overload
        def edit(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateImageEditParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ImagesResponse]]: ...
        @overload
        def edit(self, *, stream: bool | None, **params: Unpack[CreateImageEditParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any]]: ...
        @overload
        def generate(self, *, stream: Literal[True], **params: Unpack[CreateImageParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncStream[ImageGenStreamEvent]]]: ...
        @overload
        def generate(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateImageParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ImagesResponse]]: ...
        @overload
        def generate(self, *, stream: bool | None, **params: Unpack[CreateImageParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any]]: ...
        def create_variation(self, **params: Unpack[CreateImageVariationParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ImagesResponse]]: ...

