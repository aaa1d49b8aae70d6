"""``client.videos`` with helpers that poll."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from .._raw import RawAsyncVideos, RawVideos
from ..polling import Wait, await_for, polling_options, seconds_of, wait_for

if TYPE_CHECKING:
    from typing import Unpack

    from typing_extensions import deprecated

    from .._raw import CreateVideoParams, RequestOptions
    from ..types import VideoResource
else:
    from .._raw import deprecated

__all__ = ["AsyncVideos", "Videos"]


class Videos(RawVideos):
    """``client.videos``."""

    @deprecated("The Videos API is deprecated by OpenAI")
    def create_and_poll(
        self,
        *,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        **params: Unpack[CreateVideoParams],
    ) -> VideoResource:
        """Create a video and wait until it is made, or making it has failed: ``status`` says which.

        ``POST /videos``, then ``GET /videos/{video_id}`` again and again.

        Args:
            poll_interval_ms: Milliseconds between two looks; None: what the server says, else 1000.
            max_wait_seconds: Seconds to wait, None for no limit.
            params: The arguments of `create`.

        Raises:
            PollTimeoutError: The time was up.
        """
        options: Any = polling_options(self._client, params, poll_interval_ms, max_wait_seconds)
        made = self.create(**params)
        return self.poll(made.id, poll_interval_ms=poll_interval_ms, max_wait_seconds=max_wait_seconds, **options)

    @deprecated("The Videos API is deprecated by OpenAI")
    def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> VideoResource:
        """Wait until a video is made; see `create_and_poll`."""
        look = partial(self.with_raw_response.retrieve, video_id, **options)
        return wait_for(look, _wait(video_id, poll_interval_ms, max_wait_seconds))


class AsyncVideos(RawAsyncVideos):
    """``client.videos`` of an async client."""

    @deprecated("The Videos API is deprecated by OpenAI")
    async def create_and_poll(
        self,
        *,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        **params: Unpack[CreateVideoParams],
    ) -> VideoResource:
        """Create a video and wait until it is made: the async version of `Videos.create_and_poll`."""
        options: Any = polling_options(self._client, params, poll_interval_ms, max_wait_seconds)
        made = await self.create(**params)
        return await self.poll(made.id, poll_interval_ms=poll_interval_ms, max_wait_seconds=max_wait_seconds, **options)

    @deprecated("The Videos API is deprecated by OpenAI")
    async def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> VideoResource:
        """Wait until a video is made: the async version of `Videos.poll`."""
        look = partial(self.with_raw_response.retrieve, video_id, **options)
        return await await_for(look, _wait(video_id, poll_interval_ms, max_wait_seconds))


def _wait(id: str, interval: float | None, limit: float | None) -> Wait:
    return Wait(_is_busy, f"the video {id}", interval=seconds_of(interval), limit=limit)


def _is_busy(video: Any) -> bool:
    return video.status in ("queued", "in_progress")
