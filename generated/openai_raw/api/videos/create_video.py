"""Create video."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.image_ref_param_2 import ImageRefParam2, ImageRefParam2Dict
    from ...models.video_seconds import VideoSecondsInput
    from ...models.video_size import VideoSizeInput
    from ...unions import VideoModelInput

    class CreateVideoParams(RequestOptions, total=False):
        """The keyword arguments of ``createVideo``."""

        prompt: Required[str]
        model: VideoModelInput | Omit
        input_reference: FileInput | ImageRefParam2 | ImageRefParam2Dict | Omit
        seconds: VideoSecondsInput | Omit
        size: VideoSizeInput | Omit

OPERATION = Operation(
    id="createVideo",
    method="POST",
    path="/videos",
    body={'model': 'model', 'prompt': 'prompt', 'input_reference': 'input_reference', 'seconds': 'seconds', 'size': 'size'},
    required=('prompt',),
    bodies=('multipart/form-data', 'application/json'),
    files=('input_reference',),
    references=('input_reference',),
    result='VideoResource',
)
