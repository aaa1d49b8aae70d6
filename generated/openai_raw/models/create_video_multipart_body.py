from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.image_ref_param_2 import ImageRefParam2
    from ..models.video_seconds import VideoSeconds
    from ..models.video_size import VideoSize
    from ..unions import VideoModel


@model
class CreateVideoMultipartBody(Base):
    """Create video multipart body."""

    model: VideoModel | None = absent
    prompt: str
    input_reference: bytes | ImageRefParam2 | None = absent
    seconds: VideoSeconds | None = absent
    size: VideoSize | None = absent

    _nested = {'input_reference': 'ImageRefParam2'}
