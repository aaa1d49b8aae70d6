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

        Page through the videos of the project.

        ``GET /videos``

        Deprecated by OpenAI.

        Args:
            limit: The most videos in one page. From 0 to 100.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first.
            after: A cursor: gives the videos that follow the one with this id, the `last_id` of the page
                before.
        """
        return self._client._call("videos.list_videos", {}, params)

    @described
    @deprecated("POST /videos is deprecated by OpenAI")
    def create(self, **params: Any) -> Any:
        """Create a video

        Start making a video from a prompt, with an image as its beginning if you give one. It takes minutes:
        poll GetVideo, or wait for the `video.completed` webhook. Each second is billed.

        ``POST /videos``

        Deprecated by OpenAI.

        Args:
            prompt: Required. What the video should show; for an edit, what should change. From 1 to 32000
                characters.
            model: The model that was used. Known values: `sora-2`, `sora-2-pro`, `sora-2-2025-10-06`,
                `sora-2-pro-2025-10-06`, `sora-2-2025-12-08`.
            input_reference: An image that the video begins with; it must have the size of the video.
            seconds: How many seconds to make, as text. Values: `4`, `8`, `12`.
            size: Width and height of the image in pixels, such as `1024x1024`. Values: `720x1280`, `1280x720`,
                `1024x1792`, `1792x1024`.
        """
        return self._client._call("videos.create_video", {}, params)

    @described
    @deprecated("POST /videos/characters is deprecated by OpenAI")
    def create_character(self, **params: Any) -> Any:
        """Create a character

        Upload a video of a person, animal or thing that prompts can call by name.

        ``POST /videos/characters``

        Deprecated by OpenAI.

        Args:
            video: Required. A video that shows the character.
            name: Required. Name of the video character. From 1 to 80 characters.
        """
        return self._client._call("videos.create_video_character", {}, params)

    @described
    @deprecated("GET /videos/characters/{character_id} is deprecated by OpenAI")
    def get_character(self, character_id: str, **params: Any) -> Any:
        """Get a character

        Fetch a character by its id.

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

        Start making a changed version of a video, by a prompt. Each second is billed.

        ``POST /videos/edits``

        Deprecated by OpenAI.

        Args:
            video: Required. The video to start from: the id of a finished one, or a file.
            prompt: Required. What the video should show; for an edit, what should change. From 1 to 32000
                characters.
        """
        return self._client._call("videos.create_video_edit", {}, params)

    @described
    @deprecated("POST /videos/extensions is deprecated by OpenAI")
    def extend(self, **params: Any) -> Any:
        """Extend a video

        Start making a longer version of a video: the prompt tells how it goes on.

        ``POST /videos/extensions``

        Deprecated by OpenAI.

        Args:
            video: Required. The video to start from: the id of a finished one, or a file.
            prompt: Required. What the video should show; for an edit, what should change. From 1 to 32000
                characters.
            seconds: Required. How many seconds to make, as text. Values: `4`, `8`, `12`.
        """
        return self._client._call("videos.create_video_extend", {}, params)

    @described
    @deprecated("GET /videos/{video_id} is deprecated by OpenAI")
    def retrieve(self, video_id: str, **params: Any) -> Any:
        """Get a video

        Fetch the state of a video by its id. The file is downloaded with RetrieveVideoContent.

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

        Delete a video and its files.

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

        Download the file of a finished video, or its thumbnail or spritesheet. Until `expires_at` only.

        ``GET /videos/{video_id}/content``

        Deprecated by OpenAI.

        Args:
            video_id: Required. Id of the video.
            variant: Which file: the video, a thumbnail, or a sheet of frames. Values: `video`, `thumbnail`,
                `spritesheet`.
        """
        return self._client._call("videos.retrieve_video_content", {"video_id": video_id}, params)

    @described
    @deprecated("POST /videos/{video_id}/remix is deprecated by OpenAI")
    def remix(self, video_id: str, **params: Any) -> Any:
        """Remix a video

        Start making a new version of a finished video that keeps its structure, by a prompt.

        ``POST /videos/{video_id}/remix``

        Deprecated by OpenAI.

        Args:
            video_id: Required. Id of the video.
            prompt: Required. What the video should show; for an edit, what should change. From 1 to 32000
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
