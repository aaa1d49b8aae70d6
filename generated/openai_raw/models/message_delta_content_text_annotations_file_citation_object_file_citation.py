from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation(Base):
    """A file that is quoted."""

    file_id: str | None = absent
    """Id of an uploaded file."""
    quote: str | None = absent
    """The quoted words."""
