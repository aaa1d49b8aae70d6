"""How far an upload is, and what it is told to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

__all__ = ["PART_SIZE", "Progress", "UploadState"]

PART_SIZE: Final = 64 * 2**20
"""Bytes of a part: the most that the API takes."""

Progress = Callable[["UploadState"], object]


@dataclass(slots=True)
class UploadState:
    """How far an upload is. Keep it, and a second call with it goes on where the first one stopped.

    Attributes:
        upload_id: Of the upload, once it is begun.
        size: Bytes of the file.
        part_size: Bytes of each part but the last.
        part_ids: Of the parts that have been sent, in their order.
    """

    upload_id: str | None = None
    size: int = 0
    part_size: int = PART_SIZE
    part_ids: list[str] = field(default_factory=list)

    @property
    def sent(self) -> int:
        """Bytes that have been sent."""
        return min(len(self.part_ids) * self.part_size, self.size)
