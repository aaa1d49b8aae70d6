from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.video_resource import VideoResource


@model
class VideoListResource(Base):
    """Video list resource."""

    object: Literal['list']
    data: list[VideoResource]
    first_id: str | None
    last_id: str | None
    has_more: bool

    _nested = {'data': ['VideoResource']}
    _tags = {'object': 'list'}
