"""Remix a video"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class CreateVideoRemixParams(RequestOptions, total=False):
        """The keyword arguments of ``CreateVideoRemix``."""

        prompt: Required[str]
        """What the video should show; for an edit, what should change. From 1 to 32000 characters."""

OPERATION = Operation(
    id="CreateVideoRemix",
    method="POST",
    path="/videos/{video_id}/remix",
    body={'prompt': 'prompt'},
    required=('prompt',),
    bodies=('multipart/form-data', 'application/json'),
    result='VideoResource',
)
