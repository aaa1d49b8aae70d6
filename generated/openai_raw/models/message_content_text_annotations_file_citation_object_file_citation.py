from __future__ import annotations

from ..types import Model as Base, model



@model
class MessageContentTextAnnotationsFileCitationObjectFileCitation(Base):
    """Message content text annotations file citation object file citation."""

    file_id: str
