"""The resource ``client.videos``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, deprecated, described


class Videos(Resource):
    """``client.videos``."""

    @described
    @deprecated("GET /videos is deprecated by OpenAI")
    def list(self, **params: Any) -> Any:
        """List videos.

        ``GET /videos``

        Deprecated by OpenAI.

        Parameters: limit, order, after
        """
        return self._client._call("videos.list_videos", {}, params)

    @described
    @deprecated("POST /videos is deprecated by OpenAI")
    def create(self, **params: Any) -> Any:
        """Create video.

        ``POST /videos``

        Deprecated by OpenAI.

        Parameters: prompt (required), model, input_reference, seconds, size
        """
        return self._client._call("videos.create_video", {}, params)

    @described
    @deprecated("POST /videos/characters is deprecated by OpenAI")
    def create_character(self, **params: Any) -> Any:
        """Create video character.

        ``POST /videos/characters``

        Deprecated by OpenAI.

        Parameters: video (required), name (required)
        """
        return self._client._call("videos.create_video_character", {}, params)

    @described
    @deprecated("GET /videos/characters/{character_id} is deprecated by OpenAI")
    def get_character(self, character_id: str, **params: Any) -> Any:
        """Get video character.

        ``GET /videos/characters/{character_id}``

        Deprecated by OpenAI.

        Parameters: character_id (required)
        """
        return self._client._call("videos.get_video_character", {"character_id": character_id}, params)

    @described
    @deprecated("POST /videos/edits is deprecated by OpenAI")
    def edit(self, **params: Any) -> Any:
        """Create video edit.

        ``POST /videos/edits``

        Deprecated by OpenAI.

        Parameters: video (required), prompt (required)
        """
        return self._client._call("videos.create_video_edit", {}, params)

    @described
    @deprecated("POST /videos/extensions is deprecated by OpenAI")
    def extend(self, **params: Any) -> Any:
        """Create video extend.

        ``POST /videos/extensions``

        Deprecated by OpenAI.

        Parameters: video (required), prompt (required), seconds (required)
        """
        return self._client._call("videos.create_video_extend", {}, params)

    @described
    @deprecated("GET /videos/{video_id} is deprecated by OpenAI")
    def retrieve(self, video_id: str, **params: Any) -> Any:
        """Get video.

        ``GET /videos/{video_id}``

        Deprecated by OpenAI.

        Parameters: video_id (required)
        """
        return self._client._call("videos.get_video", {"video_id": video_id}, params)

    @described
    @deprecated("DELETE /videos/{video_id} is deprecated by OpenAI")
    def delete(self, video_id: str, **params: Any) -> Any:
        """Delete video.

        ``DELETE /videos/{video_id}``

        Deprecated by OpenAI.

        Parameters: video_id (required)
        """
        return self._client._call("videos.delete_video", {"video_id": video_id}, params)

    @described
    @deprecated("GET /videos/{video_id}/content is deprecated by OpenAI")
    def download_content(self, video_id: str, **params: Any) -> Any:
        """Retrieve video content.

        ``GET /videos/{video_id}/content``

        Deprecated by OpenAI.

        Parameters: video_id (required), variant
        """
        return self._client._call("videos.retrieve_video_content", {"video_id": video_id}, params)

    @described
    @deprecated("POST /videos/{video_id}/remix is deprecated by OpenAI")
    def remix(self, video_id: str, **params: Any) -> Any:
        """Create video remix.

        ``POST /videos/{video_id}/remix``

        Deprecated by OpenAI.

        Parameters: video_id (required), prompt (required)
        """
        return self._client._call("videos.create_video_remix", {"video_id": video_id}, params)


class AsyncVideos(AsyncResource):
    """``client.videos`` of an async client."""

    @described
    @deprecated("GET /videos is deprecated by OpenAI")
    def list(self, **params: Any) -> Any:
        """List videos.

        ``GET /videos``

        Deprecated by OpenAI.

        Parameters: limit, order, after
        """
        return self._client._pages("videos.list_videos", {}, params)

    @described
    @deprecated("POST /videos is deprecated by OpenAI")
    async def create(self, **params: Any) -> Any:
        """Create video.

        ``POST /videos``

        Deprecated by OpenAI.

        Parameters: prompt (required), model, input_reference, seconds, size
        """
        return await self._client._call("videos.create_video", {}, params)

    @described
    @deprecated("POST /videos/characters is deprecated by OpenAI")
    async def create_character(self, **params: Any) -> Any:
        """Create video character.

        ``POST /videos/characters``

        Deprecated by OpenAI.

        Parameters: video (required), name (required)
        """
        return await self._client._call("videos.create_video_character", {}, params)

    @described
    @deprecated("GET /videos/characters/{character_id} is deprecated by OpenAI")
    async def get_character(self, character_id: str, **params: Any) -> Any:
        """Get video character.

        ``GET /videos/characters/{character_id}``

        Deprecated by OpenAI.

        Parameters: character_id (required)
        """
        return await self._client._call("videos.get_video_character", {"character_id": character_id}, params)

    @described
    @deprecated("POST /videos/edits is deprecated by OpenAI")
    async def edit(self, **params: Any) -> Any:
        """Create video edit.

        ``POST /videos/edits``

        Deprecated by OpenAI.

        Parameters: video (required), prompt (required)
        """
        return await self._client._call("videos.create_video_edit", {}, params)

    @described
    @deprecated("POST /videos/extensions is deprecated by OpenAI")
    async def extend(self, **params: Any) -> Any:
        """Create video extend.

        ``POST /videos/extensions``

        Deprecated by OpenAI.

        Parameters: video (required), prompt (required), seconds (required)
        """
        return await self._client._call("videos.create_video_extend", {}, params)

    @described
    @deprecated("GET /videos/{video_id} is deprecated by OpenAI")
    async def retrieve(self, video_id: str, **params: Any) -> Any:
        """Get video.

        ``GET /videos/{video_id}``

        Deprecated by OpenAI.

        Parameters: video_id (required)
        """
        return await self._client._call("videos.get_video", {"video_id": video_id}, params)

    @described
    @deprecated("DELETE /videos/{video_id} is deprecated by OpenAI")
    async def delete(self, video_id: str, **params: Any) -> Any:
        """Delete video.

        ``DELETE /videos/{video_id}``

        Deprecated by OpenAI.

        Parameters: video_id (required)
        """
        return await self._client._call("videos.delete_video", {"video_id": video_id}, params)

    @described
    @deprecated("GET /videos/{video_id}/content is deprecated by OpenAI")
    async def download_content(self, video_id: str, **params: Any) -> Any:
        """Retrieve video content.

        ``GET /videos/{video_id}/content``

        Deprecated by OpenAI.

        Parameters: video_id (required), variant
        """
        return await self._client._call("videos.retrieve_video_content", {"video_id": video_id}, params)

    @described
    @deprecated("POST /videos/{video_id}/remix is deprecated by OpenAI")
    async def remix(self, video_id: str, **params: Any) -> Any:
        """Create video remix.

        ``POST /videos/{video_id}/remix``

        Deprecated by OpenAI.

        Parameters: video_id (required), prompt (required)
        """
        return await self._client._call("videos.create_video_remix", {"video_id": video_id}, params)

