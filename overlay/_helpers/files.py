"""``client.files`` with helpers that poll."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from .. import _raw
from ..polling import Wait, await_for, wait_for

if TYPE_CHECKING:
    from ..types import FileObject

__all__ = ["AsyncFiles", "Files"]


class Files(_raw.Files):
    """``client.files``."""

    def wait_for_processing(
        self, id: str, *, poll_interval: float = 5.0, max_wait_seconds: float | None = 30 * 60
    ) -> FileObject:
        """Wait until a file is processed or has failed; see its ``status``.

        ``GET /files/{file_id}``, repeatedly.

        Args:
            id: Of the file.
            poll_interval: Seconds between two polls.
            max_wait_seconds: Seconds in total, None for no limit.

        Raises:
            PollTimeoutError: The time is up.
        """
        return wait_for(partial(self.with_raw_response.retrieve, id), _wait(id, poll_interval, max_wait_seconds))


class AsyncFiles(_raw.AsyncFiles):
    """``client.files`` of an async client."""

    async def wait_for_processing(
        self, id: str, *, poll_interval: float = 5.0, max_wait_seconds: float | None = 30 * 60
    ) -> FileObject:
        """Wait until a file is processed: the async version of `Files.wait_for_processing`."""
        look = partial(self.with_raw_response.retrieve, id)
        return await await_for(look, _wait(id, poll_interval, max_wait_seconds))


def _wait(id: str, interval: float, limit: float | None) -> Wait:
    return Wait(_is_busy, f"the file {id}", interval=interval, limit=limit)


def _is_busy(file: Any) -> bool:
    return file.status not in ("processed", "error", "deleted")
