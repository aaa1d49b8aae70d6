"""The resource ``client.videos``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, deprecated, described, described_as


class Videos(Resource):
    """``client.videos``."""

    @described
    @deprecated("GET /videos is deprecated by OpenAI")
    def list(self, **params: Any) -> Any:
        """List videos

        Lists the videos of the project.

        ``GET /videos``

        Deprecated by OpenAI.

        Args:
            limit: Maximum number of videos per page. From 0 to 100.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            after: Cursor: returns the videos after the one with this id. Pass the `last_id` of the previous
                page.
        """
        return self._client._call("videos.list_videos", {}, params)

    @described
    @deprecated("POST /videos is deprecated by OpenAI")
    def create(self, **params: Any) -> Any:
        """Create a video

        Starts generating a video from a prompt, optionally with an image as first frame. This takes minutes:
        poll the video, or wait for the `video.completed` webhook. Billed per second of video.

        ``POST /videos``

        Deprecated by OpenAI.

        Args:
            prompt: Required. Description of the desired video, or of the desired change. From 1 to 32000
                characters.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `sora-2`, `sora-2-pro`,
                `sora-2-2025-10-06`, `sora-2-pro-2025-10-06`, `sora-2-2025-12-08`.
            input_reference: An image to use as the first frame. It must have the size of the video.
            seconds: Number of seconds to generate, as text. Values: `4`, `8`, `12`.
            size: Width and height of the image in pixels, such as `1024x1024`. Values: `720x1280`, `1280x720`,
                `1024x1792`, `1792x1024`.
        """
        return self._client._call("videos.create_video", {}, params)

    @described
    @deprecated("POST /videos/characters is deprecated by OpenAI")
    def create_character(self, **params: Any) -> Any:
        """Create a character

        Uploads a video of a person, animal or object, so that prompts can refer to it by name.

        ``POST /videos/characters``

        Deprecated by OpenAI.

        Args:
            video: Required. A video of the character.
            name: Required. Name of the video character. From 1 to 80 characters.
        """
        return self._client._call("videos.create_video_character", {}, params)

    @described
    @deprecated("GET /videos/characters/{character_id} is deprecated by OpenAI")
    def get_character(self, character_id: str, **params: Any) -> Any:
        """Get a character

        Retrieves a character.

        ``GET /videos/characters/{character_id}``

        Deprecated by OpenAI.

        Args:
            character_id: Required. Id of the character.
        """
        return self._client._call("videos.get_video_character", {"character_id": character_id}, params)

    @described
    @deprecated("POST /videos/edits is deprecated by OpenAI")
    def edit(self, **params: Any) -> Any:
        """Edit a video

        Starts generating an edited version of a video. Billed per second of video.

        ``POST /videos/edits``

        Deprecated by OpenAI.

        Args:
            video: Required. The source video: a file, or a reference to a finished video.
            prompt: Required. Description of the desired video, or of the desired change. From 1 to 32000
                characters.
        """
        return self._client._call("videos.create_video_edit", {}, params)

    @described
    @deprecated("POST /videos/extensions is deprecated by OpenAI")
    def extend(self, **params: Any) -> Any:
        """Extend a video

        Starts generating a longer version of a video. The prompt describes how it continues.

        ``POST /videos/extensions``

        Deprecated by OpenAI.

        Args:
            video: Required. The source video: a file, or a reference to a finished video.
            prompt: Required. Description of the desired video, or of the desired change. From 1 to 32000
                characters.
            seconds: Required. Number of seconds to generate, as text. Values: `4`, `8`, `12`.
        """
        return self._client._call("videos.create_video_extend", {}, params)

    @described
    @deprecated("GET /videos/{video_id} is deprecated by OpenAI")
    def retrieve(self, video_id: str, **params: Any) -> Any:
        """Get a video

        Retrieves a video, for example to poll its status. To download it, use `client.videos.download_content`.

        ``GET /videos/{video_id}``

        Deprecated by OpenAI.

        Args:
            video_id: Required. Id of the video.
        """
        return self._client._call("videos.get_video", {"video_id": video_id}, params)

    @described
    @deprecated("DELETE /videos/{video_id} is deprecated by OpenAI")
    def delete(self, video_id: str, **params: Any) -> Any:
        """Delete a video

        Deletes a video and its files.

        ``DELETE /videos/{video_id}``

        Deprecated by OpenAI.

        Args:
            video_id: Required. Id of the video.
        """
        return self._client._call("videos.delete_video", {"video_id": video_id}, params)

    @described
    @deprecated("GET /videos/{video_id}/content is deprecated by OpenAI")
    def download_content(self, video_id: str, **params: Any) -> Any:
        """Download a video

        Downloads a finished video, its thumbnail or its spritesheet. Only possible until `expires_at`.

        ``GET /videos/{video_id}/content``

        Deprecated by OpenAI.

        Args:
            video_id: Required. Id of the video.
            variant: What to download: the video, a thumbnail, or a spritesheet of frames.
        """
        return self._client._call("videos.retrieve_video_content", {"video_id": video_id}, params)

    @described
    @deprecated("POST /videos/{video_id}/remix is deprecated by OpenAI")
    def remix(self, video_id: str, **params: Any) -> Any:
        """Remix a video

        Starts generating a variation of a finished video that keeps its structure.

        ``POST /videos/{video_id}/remix``

        Deprecated by OpenAI.

        Args:
            video_id: Required. Id of the video.
            prompt: Required. Description of the desired video, or of the desired change. From 1 to 32000
                characters.
        """
        return self._client._call("videos.create_video_remix", {"video_id": video_id}, params)


class AsyncVideos(AsyncResource):
    """``client.videos`` of an async client."""

    @described_as(Videos.list)
    @deprecated("GET /videos is deprecated by OpenAI")
    def list(self, **params: Any) -> Any:
        return self._client._pages("videos.list_videos", {}, params)

    @described_as(Videos.create)
    @deprecated("POST /videos is deprecated by OpenAI")
    async def create(self, **params: Any) -> Any:
        return await self._client._call("videos.create_video", {}, params)

    @described_as(Videos.create_character)
    @deprecated("POST /videos/characters is deprecated by OpenAI")
    async def create_character(self, **params: Any) -> Any:
        return await self._client._call("videos.create_video_character", {}, params)

    @described_as(Videos.get_character)
    @deprecated("GET /videos/characters/{character_id} is deprecated by OpenAI")
    async def get_character(self, character_id: str, **params: Any) -> Any:
        return await self._client._call("videos.get_video_character", {"character_id": character_id}, params)

    @described_as(Videos.edit)
    @deprecated("POST /videos/edits is deprecated by OpenAI")
    async def edit(self, **params: Any) -> Any:
        return await self._client._call("videos.create_video_edit", {}, params)

    @described_as(Videos.extend)
    @deprecated("POST /videos/extensions is deprecated by OpenAI")
    async def extend(self, **params: Any) -> Any:
        return await self._client._call("videos.create_video_extend", {}, params)

    @described_as(Videos.retrieve)
    @deprecated("GET /videos/{video_id} is deprecated by OpenAI")
    async def retrieve(self, video_id: str, **params: Any) -> Any:
        return await self._client._call("videos.get_video", {"video_id": video_id}, params)

    @described_as(Videos.delete)
    @deprecated("DELETE /videos/{video_id} is deprecated by OpenAI")
    async def delete(self, video_id: str, **params: Any) -> Any:
        return await self._client._call("videos.delete_video", {"video_id": video_id}, params)

    @described_as(Videos.download_content)
    @deprecated("GET /videos/{video_id}/content is deprecated by OpenAI")
    async def download_content(self, video_id: str, **params: Any) -> Any:
        return await self._client._call("videos.retrieve_video_content", {"video_id": video_id}, params)

    @described_as(Videos.remix)
    @deprecated("POST /videos/{video_id}/remix is deprecated by OpenAI")
    async def remix(self, video_id: str, **params: Any) -> Any:
        return await self._client._call("videos.create_video_remix", {"video_id": video_id}, params)
