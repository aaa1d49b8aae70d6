from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation(Base):
    """Message delta content text annotations file citation object file citation."""

    file_id: str | None = absent
    quote: str | None = absent
