from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation(Base):
    """The value of `MessageDeltaContentTextAnnotationsFileCitationObject.file_citation`."""

    file_id: str | None = absent
    """Id of an uploaded file."""
    quote: str | None = absent
