from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.thread_object_tool_resources import ThreadObjectToolResources
    from ..unions import Metadata


@model
class ThreadObject(Base):
    """Thread object.

    Attributes:
        metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of
            at most 512. They come back with the object and can be filtered by.
    """

    id: str
    object: Literal['thread']
    created_at: int
    tool_resources: ThreadObjectToolResources | None = None
    metadata: Metadata

    _nested = {'tool_resources': 'ThreadObjectToolResources'}
    _tags = {'object': 'thread'}
