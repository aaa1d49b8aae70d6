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
        tool_resources: CreateThreadRequestToolResources | CreateThreadRequestToolResourcesDict | None
        metadata: MetadataInput


@model
class CreateThreadRequest(Base):
    """Create thread request.

    Attributes:
        metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of
            at most 512. They come back with the object and can be filtered by.
    """

    messages: list[CreateMessageRequest] | None = absent
    tool_resources: CreateThreadRequestToolResources | None = None
    metadata: Metadata = None

    _nested = {'messages': ['CreateMessageRequest'], 'tool_resources': 'CreateThreadRequestToolResources'}
