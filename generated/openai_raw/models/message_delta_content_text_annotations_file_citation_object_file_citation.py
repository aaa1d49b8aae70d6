from __future__ import annotations

from ..types import Model, absent, model



@model
class MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation(Model):
    """Message delta content text annotations file citation object file citation."""

    file_id: str | None = absent
    quote: str | None = absent
