"""``client.videos`` with helpers that poll."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from .. import _raw
from .polls import AsyncPolls, Polls

if TYPE_CHECKING:
    from typing import Unpack

    from typing_extensions import deprecated

    from .._raw import CreateVideoParams
    from ..types import VideoResource
    from .polls import Polling, PollOptions

    class PolledVideoParams(CreateVideoParams, Polling):
        """How a video is made, and waited for."""
else:
    from .._raw import deprecated

__all__ = ["AsyncVideos", "Videos"]


class Videos(Polls, _raw.Videos):
    """``client.videos``."""

    @deprecated("The Videos API is deprecated by OpenAI")
    def create_and_poll(self, **params: Unpack[PolledVideoParams]) -> VideoResource:
        """Create a video and wait until it is made, or making it has failed: ``status`` says which.

        ``POST /videos``, then ``GET /videos/{video_id}`` again and again.

        Args:
            params: The arguments of `create`; ``poll_interval_ms``: milliseconds between two looks, by default what the
                server says, otherwise 1000; ``max_wait_seconds``: seconds to wait, by default without a limit.

        Raises:
            PollTimeoutError: The time was up.
        """
        return self._and_poll(self.create, lambda video: partial(self.poll, video.id), params)

    @deprecated("The Videos API is deprecated by OpenAI")
    def poll(self, video_id: str, **options: Unpack[PollOptions]) -> VideoResource:
        """Wait until a video is made; see `create_and_poll`."""
        look = partial(self.with_raw_response.retrieve, video_id)
        return self._poll(look, options, _is_busy, f"the video {video_id}")


class AsyncVideos(AsyncPolls, _raw.AsyncVideos):
    """``client.videos`` of an async client."""

    @deprecated("The Videos API is deprecated by OpenAI")
    async def create_and_poll(self, **params: Unpack[PolledVideoParams]) -> VideoResource:
        """Create a video and wait until it is made; see `Videos.create_and_poll`."""
        return await self._and_poll(self.create, lambda video: partial(self.poll, video.id), params)

    @deprecated("The Videos API is deprecated by OpenAI")
    async def poll(self, video_id: str, **options: Unpack[PollOptions]) -> VideoResource:
        """Wait until a video is made; see `Videos.poll`."""
        look = partial(self.with_raw_response.retrieve, video_id)
        return await self._poll(look, options, _is_busy, f"the video {video_id}")


def _is_busy(video: Any) -> bool:
    return video.status in ("queued", "in_progress")
