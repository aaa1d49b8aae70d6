"""Edit a video"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.video_reference_input_param import VideoReferenceInputParam, VideoReferenceInputParamDict

    class CreateVideoEditParams(RequestOptions, total=False):
        """The keyword arguments of ``CreateVideoEdit``."""

        video: Required[FileInput | VideoReferenceInputParam | VideoReferenceInputParamDict]
        """The video to start from: the id of a finished one, or a file."""
        prompt: Required[str]
        """What the video should show; for an edit, what should change. From 1 to 32000 characters."""

OPERATION = Operation(
    id="CreateVideoEdit",
    method="POST",
    path="/videos/edits",
    body={'video': 'video', 'prompt': 'prompt'},
    required=('video', 'prompt'),
    bodies=('multipart/form-data', 'application/json'),
    files=('video',),
    references=('video',),
    result='VideoResource',
)
