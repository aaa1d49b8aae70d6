from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.modify_thread_request_tool_resources import ModifyThreadRequestToolResources
    from ..unions import Metadata


@model
class ModifyThreadRequest(Base):
    """The body of `POST /threads/{thread_id}`."""

    tool_resources: ModifyThreadRequestToolResources | None = None
    """Files and vector stores that the tools may use."""
    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""

    _nested = {'tool_resources': 'ModifyThreadRequestToolResources'}
