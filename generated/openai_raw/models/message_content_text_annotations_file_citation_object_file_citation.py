from __future__ import annotations

from ..types import Model as Base, model



@model
class MessageContentTextAnnotationsFileCitationObjectFileCitation(Base):
    """A file that is quoted."""

    file_id: str
    """Id of an uploaded file."""
