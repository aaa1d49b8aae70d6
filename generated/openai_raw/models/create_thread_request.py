from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypedDict
    from ..models.create_message_request import CreateMessageRequest, CreateMessageRequestDict
    from ..models.create_thread_request_tool_resources import CreateThreadRequestToolResources, CreateThreadRequestToolResourcesDict
    from ..unions import Metadata, MetadataInput

    class CreateThreadRequestDict(TypedDict, total=False):
        messages: Sequence[CreateMessageRequest | CreateMessageRequestDict]
        """Messages with which the thread begins."""
        tool_resources: CreateThreadRequestToolResources | CreateThreadRequestToolResourcesDict | None
        """Files and vector stores that the tools may use."""
        metadata: MetadataInput
        """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most
        512. They come back with the object and can be filtered by."""


@model
class CreateThreadRequest(Base):
    """The body of `POST /threads`."""

    messages: list[CreateMessageRequest] | None = absent
    """Messages with which the thread begins."""
    tool_resources: CreateThreadRequestToolResources | None = None
    """Files and vector stores that the tools may use."""
    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""

    _nested = {'messages': ['CreateMessageRequest'], 'tool_resources': 'CreateThreadRequestToolResources'}
