from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.thread_object_tool_resources import ThreadObjectToolResources
    from ..unions import Metadata


@model
class ThreadObject(Base):
    """A conversation."""

    id: str
    """Id of the thread."""
    object: Literal['thread']
    """The kind of object: always `thread`."""
    created_at: int
    """When the thread was created, in Unix seconds."""
    tool_resources: ThreadObjectToolResources | None = None
    """Files and vector stores that the tools may use."""
    metadata: Metadata
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""

    _nested = {'tool_resources': 'ThreadObjectToolResources'}
    _tags = {'object': 'thread'}
