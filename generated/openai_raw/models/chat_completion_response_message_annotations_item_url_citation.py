from __future__ import annotations

from ..types import Model as Base, model



@model
class ChatCompletionResponseMessageAnnotationsItemUrlCitation(Base):
    """Chat completion response message annotations item url citation."""

    end_index: int
    start_index: int
    url: str
    title: str
