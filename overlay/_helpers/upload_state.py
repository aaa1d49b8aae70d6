"""The progress of an upload, and who is told about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

__all__ = ["PART_SIZE", "Progress", "UploadState"]

PART_SIZE: Final = 64 * 2**20
"""Bytes per part: the maximum of the API."""

Progress = Callable[["UploadState"], object]


@dataclass(slots=True)
class UploadState:
    """The progress of an upload. Keep it: a second call with it resumes where the first one stopped.

    Attributes:
        upload_id: Id of the upload, once it has started.
        size: Bytes of the file.
        part_size: Bytes of each part except the last.
        part_ids: Ids of the parts that have been sent, in order.
    """

    upload_id: str | None = None
    size: int = 0
    part_size: int = PART_SIZE
    part_ids: list[str] = field(default_factory=list)

    @property
    def sent(self) -> int:
        """Bytes that have been sent."""
        return min(len(self.part_ids) * self.part_size, self.size)
