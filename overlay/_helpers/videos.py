"""``client.videos`` with helpers that poll."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Unpack

from .. import _raw
from ..polling import await_for, wait_for
from .polls import and_poll, looks

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from .._raw import CreateVideoParams
    from ..types import VideoResource
    from .polls import Polling, PollOptions

    class PolledVideoParams(CreateVideoParams, Polling):
        """The options to create a video and wait for it."""
else:
    from .._raw import deprecated

__all__ = ["AsyncVideos", "Videos"]


class Videos(_raw.Videos):
    """``client.videos``."""

    @deprecated("The Videos API is deprecated by OpenAI")
    def create_and_poll(self, **params: Unpack[PolledVideoParams]) -> VideoResource:
        """Create a video and wait until it is completed or has failed; see its ``status``.

        ``POST /videos``, then ``GET /videos/{video_id}`` repeatedly.

        Args:
            params: The arguments of `create`; ``poll_interval_ms``: milliseconds between two polls, by default what the
                server says, otherwise 1000; ``max_wait_seconds``: seconds to wait, by default without a limit.

        Raises:
            PollTimeoutError: The time is up.
        """
        return and_poll(self._client, self.create, lambda video: partial(self.poll, video.id), params)

    @deprecated("The Videos API is deprecated by OpenAI")
    def poll(self, video_id: str, **options: Unpack[PollOptions]) -> VideoResource:
        """Wait until a video is completed; see `create_and_poll`."""
        look = partial(self.with_raw_response.retrieve, video_id)
        return wait_for(*looks(look, options, _is_busy, f"the video {video_id}"))


class AsyncVideos(_raw.AsyncVideos):
    """``client.videos`` of an async client."""

    @deprecated("The Videos API is deprecated by OpenAI")
    async def create_and_poll(self, **params: Unpack[PolledVideoParams]) -> VideoResource:
        """Create a video and wait until it is completed; see `Videos.create_and_poll`."""
        return await and_poll(self._client, self.create, lambda video: partial(self.poll, video.id), params)

    @deprecated("The Videos API is deprecated by OpenAI")
    async def poll(self, video_id: str, **options: Unpack[PollOptions]) -> VideoResource:
        """Wait until a video is completed; see `Videos.poll`."""
        look = partial(self.with_raw_response.retrieve, video_id)
        return await await_for(*looks(look, options, _is_busy, f"the video {video_id}"))


def _is_busy(video: Any) -> bool:
    return video.status in ("queued", "in_progress")
