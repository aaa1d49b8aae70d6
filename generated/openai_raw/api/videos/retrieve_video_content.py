"""Download a video"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.video_content_variant import VideoContentVariantInput

    class RetrieveVideoContentParams(RequestOptions, total=False):
        """The keyword arguments of ``RetrieveVideoContent``."""

        variant: VideoContentVariantInput | Omit
        """Which file: the video, a thumbnail, or a sheet of frames. Values: `video`, `thumbnail`, `spritesheet`."""

OPERATION = Operation(
    id="RetrieveVideoContent",
    method="GET",
    path="/videos/{video_id}/content",
    query={'variant': 'variant'},
    answer="binary",
)
