from __future__ import annotations

from ..types import Model, model



@model
class MessageContentTextAnnotationsFileCitationObjectFileCitation(Model):
    """Message content text annotations file citation object file citation."""

    file_id: str
