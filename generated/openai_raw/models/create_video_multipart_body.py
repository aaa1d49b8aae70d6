from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.enums import VideoSeconds, VideoSize
    from ..models.image_ref_param_2 import ImageRefParam2
    from ..unions import VideoModel


@model
class CreateVideoMultipartBody(Base):
    """The body of `POST /videos`."""

    model: VideoModel | None = absent
    """The model to use, such as `gpt-5.4-mini`. Known values: `sora-2`, `sora-2-pro`, `sora-2-2025-10-06`,
    `sora-2-pro-2025-10-06`, `sora-2-2025-12-08`."""
    prompt: str
    """Description of the desired video, or of the desired change. From 1 to 32000 characters."""
    input_reference: bytes | ImageRefParam2 | None = absent
    """An image to use as the first frame. It must have the size of the video."""
    seconds: VideoSeconds | None = absent
    """Number of seconds to generate, as text. Values: `4`, `8`, `12`."""
    size: VideoSize | None = absent
    """Width and height of the image in pixels, such as `1024x1024`. Values: `720x1280`, `1280x720`, `1024x1792`,
    `1792x1024`."""

    _nested = {"input_reference": "ImageRefParam2"}
