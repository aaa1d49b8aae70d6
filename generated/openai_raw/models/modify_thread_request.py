from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.modify_thread_request_tool_resources import ModifyThreadRequestToolResources
    from ..unions import Metadata


@model
class ModifyThreadRequest(Base):
    """Modify thread request."""

    tool_resources: ModifyThreadRequestToolResources | None = None
    metadata: Metadata = None

    _nested = {'tool_resources': 'ModifyThreadRequestToolResources'}
