from __future__ import annotations

from ..types import Model as Base, model



@model
class MessageContentTextAnnotationsFileCitationObjectFileCitation(Base):
    """The value of `MessageContentTextAnnotationsFileCitationObject.file_citation`."""

    file_id: str
    """Id of an uploaded file."""
